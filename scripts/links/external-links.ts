import { ENTRY_TYPES } from '../../schemas/content-types.js';
import type { AnySchema } from '../../schemas/fields/field-meta.js';
import { visitFields } from '../content/fields/visit-fields.js';
import type { Entry, Library } from '../content/library.js';
import { engine } from '../content/markdown/engine.js';

const WEB = /^https?:\/\//i;

const linksIn = (markdown: string): string[] =>
  engine
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open')
    .map((token) => String(token.attrGet('href')));

/** A field is an address as a whole, or a text with links in it. */
const linksOf = (entry: Entry): string[] => {
  const schema: AnySchema = ENTRY_TYPES[entry.type].schema;
  const fields = visitFields(schema, entry).flatMap(({ value, meta }) =>
    meta.markup === 'inline' || meta.markup === 'block' ? linksIn(value) : [value],
  );
  return [...fields, ...linksIn(entry.body)].filter((address) => WEB.test(address) && URL.canParse(address));
};

/** The addresses on other sites that a library leads to, each with the files in which it stands. */
export const externalLinks = (library: Library): ReadonlyMap<string, readonly string[]> => {
  const { cohorten, sessies, aanpakken, tools, vragen, paginas } = library;
  const found = new Map<string, string[]>();
  for (const entry of [...cohorten, ...sessies, ...aanpakken, ...tools, ...vragen, ...paginas])
    for (const address of new Set(linksOf(entry))) found.set(address, [...(found.get(address) ?? []), entry.file]);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};
