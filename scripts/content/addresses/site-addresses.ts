import type { SiteAddresses } from '../checks/check-markdown.js';
import type { Entry, Library } from '../library.js';
import { engine } from '../markdown/engine.js';
import {
  addressOf,
  bronAnchor,
  compareThemaAddress,
  EDITOR_ADDRESS,
  FIXED_ADDRESSES,
  FORM_ADDRESSES,
  lesAnchor,
  listAddress,
} from './addresses.js';
import { SECTIONS } from './sections.js';

const headingIds = (markdown: string): string[] =>
  markdown.includes('#')
    ? engine
        .parse(markdown, {})
        .filter(({ type }) => type === 'heading_open')
        .map((token) => String(token.attrGet('id')))
    : [];

const readAnchors = (entry: Entry): ReadonlySet<string> =>
  new Set([
    ...Object.keys(SECTIONS[entry.type]),
    ...headingIds(entry.body),
    ...('bronnen' in entry ? entry.bronnen.map(({ id }) => bronAnchor(id)) : []),
    ...(entry.type === 'aanpak' ? entry.lessen.map(({ id }) => lesAnchor(id)) : []),
  ]);

/** The anchors of an entry, read when a link first asks for them. */
const anchorsOf = (entry: Entry): (() => ReadonlySet<string>) => {
  let anchors: ReadonlySet<string> | null = null;
  return () => {
    anchors ??= readAnchors(entry);
    return anchors;
  };
};

/** Every page, and every file that is offered, that a library gives rise to, with the anchors that links may point to. */
export const siteAddresses = (library: Omit<Library, 'site'>): SiteAddresses => {
  const addresses = new Map<string, (() => ReadonlySet<string>) | null>(
    [...FIXED_ADDRESSES, EDITOR_ADDRESS, ...Object.values(FORM_ADDRESSES)].map((address) => [address, null]),
  );
  const entries = [
    library.cohorten,
    library.sessies,
    library.aanpakken,
    library.tools,
    library.vragen,
    library.paginas,
  ].flat();
  for (const entry of entries) addresses.set(addressOf(entry.type, entry.slug), anchorsOf(entry));
  for (const { slug } of library.lessen) addresses.set(addressOf('les', slug), null);
  for (const { slug } of library.themas)
    for (const address of [addressOf('thema', slug), compareThemaAddress(slug)]) addresses.set(address, null);
  for (const { slug } of library.fasen) addresses.set(addressOf('fase', slug), null);
  for (const { slug } of library.begrippen) addresses.set(addressOf('begrip', slug), null);
  for (const { slug } of [...library.gemeenten, ...library.regios]) addresses.set(addressOf('gemeente', slug), null);
  if (library.vragen.length > 0) addresses.set(listAddress('vraag'), null);
  return addresses;
};
