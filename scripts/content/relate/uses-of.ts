import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import type { Begrip } from '../../../schemas/registers/begrip.js';
import { visitFields } from '../fields/visit-fields.js';
import type { Aanpak, Les, Library, Tool } from '../library.js';
import { createTermMatcher } from '../markdown/term-matcher.js';

export interface Uses {
  readonly lessen: readonly Les[];
  readonly tools: readonly Tool[];
  readonly aanpakken: readonly Aanpak[];
}

const textCache = new WeakMap<object, string>();

const textOf = (schema: AnySchema, item: object): string => {
  const known = textCache.get(item);
  if (known !== undefined) return known;
  const fields = visitFields(schema, item)
    .filter(({ meta }) => meta.markup !== undefined)
    .map(({ value }) => value);
  const text = [...fields, 'body' in item ? String(item.body) : ''].join('\n');
  textCache.set(item, text);
  return text;
};

/** Where a glossary term, or a form of it, is used. */
export const usesOf = (begrip: Begrip, library: Library): Uses => {
  const matches = createTermMatcher([begrip]);
  const uses = (schema: AnySchema) => (item: object) => matches(textOf(schema, item)).length > 0;
  return {
    lessen: library.lessen.filter(uses(lesSchema)),
    tools: library.tools.filter(uses(ENTRY_TYPES.tool.schema)),
    aanpakken: library.aanpakken.filter(uses(ENTRY_TYPES.aanpak.schema)),
  };
};
