import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { visitFields } from '../../content/fields/visit-fields.js';
import { readableText } from '../../content/markdown/readable-text.js';

// The title is searched by itself, lessons are hits of their own, and the rest tells how a text came about, not what it says.
const NOT_SEARCHED = new Set([
  'titel',
  'lessen',
  'bronnen',
  'niet_gevonden',
  'herkomst',
  'contact',
  'toestemmingen',
  'goedgekeurd',
  'wijzigingen',
  'versies',
  'licentie',
  'begeleiders',
  'zoekwoorden',
]);

/** All that an entry or register line says to a reader, as one text. `schema` tells which fields hold text. */
export const textOf = (schema: AnySchema, value: object, body: string): string =>
  [
    ...visitFields(schema, value)
      .filter(
        ({ path, meta }) =>
          meta.markup !== undefined && meta.language === undefined && !NOT_SEARCHED.has(String(path[0])),
      )
      .map((field) => field.value),
    body,
  ]
    .filter((text) => text.trim() !== '')
    .map(readableText)
    .join(' ');
