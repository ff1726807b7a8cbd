import type { SiteAddresses } from '../checks/check-markdown.js';
import { entriesOf } from '../entries-of.js';
import type { Collection, Entry } from '../library.js';
import { engine } from '../markdown/engine.js';
import {
  addressOf,
  bronAnchor,
  compareThemaAddress,
  EDITOR_ADDRESS,
  ENGLISH_ADDRESS,
  englishAddressOf,
  FIXED_ADDRESSES,
  FORM_ADDRESSES,
  lesAnchor,
  listAddress,
  OFFLINE_ADDRESS,
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
export const siteAddresses = (library: Collection): SiteAddresses => {
  const addresses = new Map<string, (() => ReadonlySet<string>) | null>(
    [...FIXED_ADDRESSES, OFFLINE_ADDRESS, EDITOR_ADDRESS, ...Object.values(FORM_ADDRESSES)].map((address) => [
      address,
      null,
    ]),
  );
  for (const entry of entriesOf(library)) addresses.set(addressOf(entry.type, entry.slug), anchorsOf(entry));
  for (const { slug } of library.lessen) addresses.set(addressOf('les', slug), null);
  for (const { slug } of library.themas)
    for (const address of [addressOf('thema', slug), compareThemaAddress(slug)]) addresses.set(address, null);
  for (const { slug } of library.fasen) addresses.set(addressOf('fase', slug), null);
  for (const { slug } of library.begrippen) addresses.set(addressOf('begrip', slug), null);
  for (const { slug } of [...library.gemeenten, ...library.regios]) addresses.set(addressOf('gemeente', slug), null);
  const inEnglish = library.aanpakken.filter(({ samenvatting_engels }) => samenvatting_engels !== undefined);
  if (inEnglish.length > 0) addresses.set(ENGLISH_ADDRESS, null);
  for (const { slug } of inEnglish) addresses.set(englishAddressOf(slug), null);
  if (library.vragen.length > 0) addresses.set(listAddress('vraag'), null);
  return addresses;
};
