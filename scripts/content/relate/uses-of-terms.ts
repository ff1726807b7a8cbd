import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import type { Begrip } from '../../../schemas/registers/begrip.js';
import { visitFields } from '../fields/visit-fields.js';
import type { Aanpak, Les, Library, Tool } from '../library.js';
import { createTermMatcher } from '../markdown/term-matcher.js';
import { Grouped } from './grouped.js';

/** Where a term of the glossary is used. */
export interface TermUses {
  readonly lessen: readonly Les[];
  readonly tools: readonly Tool[];
  readonly aanpakken: readonly Aanpak[];
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

/** Reads every text once for all terms together, and returns where the one with a slug is used. */
export const usesOfTerms = ({ begrippen, lessen, tools, aanpakken }: Library): ((slug: string) => TermUses) => {
  const read = createReader(begrippen);
  const termsIn = (schema: AnySchema) => (item: object) => textsOf(schema, item).flatMap(read);
  const uses = {
    lessen: new Grouped(lessen, termsIn(lesSchema)),
    tools: new Grouped(tools, termsIn(ENTRY_TYPES.tool.schema)),
    aanpakken: new Grouped(aanpakken, termsIn(ENTRY_TYPES.aanpak.schema)),
  };
  return (slug) => ({
    lessen: uses.lessen.of(slug),
    tools: uses.tools.of(slug),
    aanpakken: uses.aanpakken.of(slug),
  });
};
