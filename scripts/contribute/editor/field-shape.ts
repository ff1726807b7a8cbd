import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';

/** What a text field accepts besides a length: a shape, an address, a day. */
export interface TextShape {
  readonly longest: number | null;
  readonly pattern: string | null;
  readonly kind: 'day' | 'moment' | 'email' | 'address' | 'text';
}

const A_DAY = '2026-11-24';
const A_MOMENT = '2026-11-24T12:30';

const accepts = (schema: AnySchema, text: string): boolean => z.core.safeParse(schema, text).success;

// Told from what the field accepts, so that a field with the same shape appears in the same way wherever it stands.
const kindOf = (schema: z.ZodType): TextShape['kind'] => {
  if (accepts(schema, 'a')) return 'text';
  if (accepts(schema, A_DAY)) return accepts(schema, '2026') ? 'text' : 'day';
  if (accepts(schema, A_MOMENT)) return 'moment';
  if (accepts(schema, 'a@voorbeeld.nl')) return 'email';
  return accepts(schema, 'https://voorbeeld.nl/') ? 'address' : 'text';
};

/** The shape of a text field, as far as a form can hold its author to it. */
export const textShape = (schema: z.ZodType): TextShape => {
  const { pattern, maxLength } = z.toJSONSchema(schema, { io: 'input' });
  return { longest: maxLength ?? null, pattern: pattern ?? null, kind: kindOf(schema) };
};
