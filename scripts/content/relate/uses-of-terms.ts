import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import { visitFields } from '../fields/visit-fields.js';
import type { Aanpak, Les, Library, Tool } from '../library.js';
import { createTermMatcher, type TermMatcher } from '../markdown/term-matcher.js';
import { Grouped } from './grouped.js';

/** Where the terms of the glossary are used, by the slug of the term. */
export interface TermUses {
  readonly lessen: Grouped<Les>;
  readonly tools: Grouped<Tool>;
  readonly aanpakken: Grouped<Aanpak>;
}

const textOf = (schema: AnySchema, item: object): string =>
  [
    ...visitFields(schema, item)
      .filter(({ meta }) => meta.markup !== undefined && meta.language === undefined)
      .map(({ value }) => value),
    'body' in item ? String(item.body) : '',
  ].join('\n');

const termsIn = (schema: AnySchema, matches: TermMatcher) => (item: object) =>
  matches(textOf(schema, item)).map(({ slug }) => slug);

/** Reads every text once for all terms together. */
export const usesOfTerms = ({ begrippen, lessen, tools, aanpakken }: Library): TermUses => {
  const matches = createTermMatcher(begrippen);
  return {
    lessen: new Grouped(lessen, termsIn(lesSchema, matches)),
    tools: new Grouped(tools, termsIn(ENTRY_TYPES.tool.schema, matches)),
    aanpakken: new Grouped(aanpakken, termsIn(ENTRY_TYPES.aanpak.schema, matches)),
  };
};
