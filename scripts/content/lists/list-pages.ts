import { compareThemaAddress, listAddress } from '../addresses/addresses.js';
import { comparedInThema } from '../compare/compared-in-thema.js';
import type { SiteData } from '../site-data.js';
import { type Belongings, belongingTo, OWN_LISTS, type Subject } from './belonging-to.js';
import { failedLessen } from './failed-lessen.js';
import { LIST_SIZE, pageOf } from './list-size.js';
import { ownListAddress } from './own-list-address.js';

export type ListKind =
  | 'aanpakken'
  | 'tools'
  | 'vragen'
  | 'niet-gewerkt'
  | 'thema-vergelijking'
  | `${Subject}-${keyof Belongings}`;

/**
 * One page of a list of cards, or of what stands side by side; all that such a page is made of, besides the data of the
 * site.
 */
export interface ListPage {
  readonly kind: ListKind;
  /** The theme, step, municipality, region or cohort whose list it is. */
  readonly slug: string | null;
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
  readonly address: string;
}

/** The address of a page of a list that begins at an address. */
export const listPageAddress = (start: string, number: number): string =>
  number === 1 ? start : `${start}pagina/${number}/`;

/** Where the list begins that a page belongs to. */
export const listStart = ({ address, number }: ListPage): string =>
  number === 1 ? address : address.slice(0, -`pagina/${number}/`.length);

interface List {
  readonly kind: ListKind;
  readonly slug: string | null;
  readonly start: string;
  readonly pages: number;
}

/** How many pages a number of cards takes; a list of nothing has one that says so. */
const pagesFor = (length: number): number => Math.max(1, pageOf(length - 1));

const pagesOf = ({ kind, slug, start, pages }: List): ListPage[] =>
  Array.from({ length: pages }, (_, index) => ({
    kind,
    slug,
    number: index + 1,
    count: pages,
    address: listPageAddress(start, index + 1),
  }));

/** Lists of what belongs to a subject, where there is too much of it for the page of that subject. */
const longListsOf = (of: Subject, slug: string, data: Pick<SiteData, 'library' | 'relations'>): List[] => {
  const belongings = belongingTo(of, slug, data);
  return OWN_LISTS.filter((what) => belongings[what].length > LIST_SIZE).map((what) => ({
    kind: `${of}-${what}`,
    slug,
    start: ownListAddress(of, slug, what),
    pages: pagesFor(belongings[what].length),
  }));
};

const comparisonOf = (thema: string, data: Pick<SiteData, 'library' | 'relations'>): List => ({
  kind: 'thema-vergelijking',
  slug: thema,
  start: compareThemaAddress(thema),
  pages: Math.max(1, comparedInThema(thema, data).length),
});

/**
 * Every page of every list of cards and of every comparison. Pages after the first, and lists of what belongs to a subject,
 * come and go with the collection, so nobody is promised their addresses: those are not among the ones that must keep
 * answering.
 */
export const listPages = (data: Pick<SiteData, 'library' | 'relations'>): readonly ListPage[] => {
  const { library } = data;
  const fixed: List[] = [
    { kind: 'aanpakken', slug: null, start: listAddress('aanpak'), pages: pagesFor(library.aanpakken.length) },
    { kind: 'tools', slug: null, start: listAddress('tool'), pages: pagesFor(library.tools.length) },
    {
      kind: 'niet-gewerkt',
      slug: null,
      start: '/lessen/wat-niet-werkte/',
      pages: pagesFor(failedLessen(library).length),
    },
  ];
  const { vragen } = library;
  if (vragen.length > 0)
    fixed.push({ kind: 'vragen', slug: null, start: listAddress('vraag'), pages: pagesFor(vragen.length) });
  return [
    ...fixed,
    ...library.themas.map(({ slug }) => comparisonOf(slug, data)),
    ...library.themas.flatMap(({ slug }) => longListsOf('thema', slug, data)),
    ...library.fasen.flatMap(({ slug }) => longListsOf('fase', slug, data)),
    ...[...library.gemeenten, ...library.regios].flatMap(({ slug }) => longListsOf('gemeente', slug, data)),
    ...library.cohorten.flatMap(({ slug }) => longListsOf('cohort', slug, data)),
  ].flatMap(pagesOf);
};
