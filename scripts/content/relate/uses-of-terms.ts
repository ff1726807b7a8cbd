import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import type { Begrip } from '../../../schemas/registers/begrip.js';
import { visitFields } from '../fields/visit-fields.js';
import type { Aanpak, Les, Library, Tool } from '../library.js';
import { createTermMatcher } from '../markdown/term-matcher.js';
import { Grouped } from './grouped.js';

/** Where the terms of the glossary are used, by the slug of the term. */
export interface TermUses {
  readonly lessen: Grouped<Les>;
  readonly tools: Grouped<Tool>;
  readonly aanpakken: Grouped<Aanpak>;
}

const textsOf = (schema: AnySchema, item: object): readonly string[] => [
  ...visitFields(schema, item)
    .filter(({ meta }) => meta.markup !== undefined && meta.language === undefined)
    .map(({ value }) => value),
  ...('body' in item ? [String(item.body)] : []),
];

/** The terms that stand in a text, read once: a lesson is part of its aanpak too. */
const createReader = (begrippen: readonly Begrip[]) => {
  const matches = createTermMatcher(begrippen);
  const known = new Map<string, readonly string[]>();
  return (text: string): readonly string[] => {
    const slugs = known.get(text) ?? matches(text).map(({ slug }) => slug);
    known.set(text, slugs);
    return slugs;
  };
};

/** Reads every text once for all terms together. */
export const usesOfTerms = ({ begrippen, lessen, tools, aanpakken }: Library): TermUses => {
  const read = createReader(begrippen);
  const termsIn = (schema: AnySchema) => (item: object) => textsOf(schema, item).flatMap(read);
  return {
    lessen: new Grouped(lessen, termsIn(lesSchema)),
    tools: new Grouped(tools, termsIn(ENTRY_TYPES.tool.schema)),
    aanpakken: new Grouped(aanpakken, termsIn(ENTRY_TYPES.aanpak.schema)),
  };
};
