import { SLUG_PATTERN } from '../../../schemas/fields/slug-pattern.js';
import { MOST_COMPARED } from '../../../scripts/content/compare/most-compared.js';
import type { Choice } from '../../compare/comparable.js';
import { compareAddress } from '../../compare/compare-address.js';

/** All that the page shows follows from this, and all of it is in the address. */
export interface CompareState {
  readonly slugs: readonly string[];
  readonly differencesOnly: boolean;
}

/** What an address asked for that could not be given. */
export interface Refused {
  /** Names that no approach has. */
  readonly unknown: readonly string[];
  /** Approaches that were asked for more than once. */
  readonly twice: readonly string[];
  /** Approaches for which there was no room. */
  readonly tooMany: readonly string[];
}

const LONGEST_SHOWN = 40;
const ONE_LETTER = /^[a-z]$/;

const shortened = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** An approach by its name in the address, also by one that it had before. */
const slugOf = (asked: string, choices: readonly Choice[]): string | undefined =>
  (choices.find(({ slug }) => slug === asked) ?? choices.find(({ earlier }) => earlier.includes(asked)))?.slug;

/** The names of approaches that an address asks for, whether these exist or not. */
const namesIn = (params: URLSearchParams): readonly string[] =>
  [...params]
    .filter(([key, value]) => ONE_LETTER.test(key) && value.trim() !== '')
    .map(([, value]) => value.trim().toLowerCase());

/** The approaches that an address is likely to show: told before it is known which ones there are. */
export const likelySlugs = (params: URLSearchParams): readonly string[] =>
  [...new Set(namesIn(params))].filter((name) => SLUG_PATTERN.test(name)).slice(0, MOST_COMPARED);

/** Reads an address: the valid part of it, and what had to be left out. */
export const readCompareState = (
  params: URLSearchParams,
  choices: readonly Choice[],
): { readonly state: CompareState; readonly refused: Refused } => {
  const found = namesIn(params).map((name) => ({ name, slug: slugOf(name, choices) }));
  const known = found.flatMap(({ slug }) => slug ?? []);
  const once = [...new Set(known)];
  return {
    state: {
      slugs: once.slice(0, MOST_COMPARED),
      differencesOnly: params.get('alleen') === 'verschillen',
    },
    refused: {
      unknown: [...new Set(found.filter(({ slug }) => slug === undefined).map(({ name }) => shortened(name)))],
      twice: once.filter((slug) => known.indexOf(slug) !== known.lastIndexOf(slug)),
      tooMany: once.slice(MOST_COMPARED),
    },
  };
};

/** The address of a state, below the base path. */
export const compareStateAddress = ({ slugs, differencesOnly }: CompareState): string => {
  const address = compareAddress(slugs);
  if (!differencesOnly || slugs.length === 0) return address;
  return `${address}&alleen=verschillen`;
};
