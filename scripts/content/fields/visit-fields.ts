import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import type { FieldPath } from '../yaml/locate.js';
import { mainBranch } from './schema-tree.js';

/** A filled-in text field, with what its schema says about it. */
export interface TextField {
  readonly path: FieldPath;
  readonly value: string;
  readonly meta: z.core.GlobalMeta;
}

/** Every text in a value that satisfies the schema, in the order of the schema. */
export function* visitFields(schema: AnySchema, value: unknown, path: FieldPath = []): Generator<TextField> {
  if (value === undefined || value === NOT_FOUND) return;
  const inner = mainBranch(schema);
  if (typeof value === 'string') yield { path, value, meta: z.globalRegistry.get(inner) ?? {} };
  else if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* visitFields(inner.element, item, [...path, index]);
  else if (inner instanceof z.ZodRecord && isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* visitFields(inner.valueType, item, [...path, key]);
  else if (inner instanceof z.ZodObject && isRecord(value))
    for (const [key, field] of Object.entries(inner.shape)) yield* visitFields(field, value[key], [...path, key]);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
