import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import type { FieldPath } from '../yaml/locate.js';

/** Removes the wrappers that say a field may be left out. */
export const unwrap = (schema: AnySchema): AnySchema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;

/** The part of a union that is more than a fixed word, as in "niet gevonden" or a list. */
export const mainBranch = (schema: AnySchema): AnySchema => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return inner;
  const branch = inner.options.find((option) => !(option instanceof z.ZodLiteral));
  return branch === undefined ? inner : mainBranch(branch);
};

const child = (schema: AnySchema, key: string | number): AnySchema | null => {
  const inner = mainBranch(schema);
  if (inner instanceof z.ZodObject) return inner.shape[key] ?? null;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return null;
};

/** The schema of one field, with its wrappers, or null where the schema knows no such field. */
export const schemaAt = (schema: AnySchema, path: FieldPath): AnySchema | null =>
  path.reduce<AnySchema | null>((at, key) => (at === null ? null : child(at, key)), schema);

/** The names of the fields that an object may have. */
export const fieldNames = (schema: AnySchema): string[] => {
  const inner = mainBranch(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

/** What the schema says about a field to its author. */
export const describeField = (schema: AnySchema | null): string =>
  schema === null ? '' : (z.globalRegistry.get(schema)?.description ?? '');

/** A field as people write it: `lessen[0].titel`. */
export const fieldName = (path: FieldPath): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
