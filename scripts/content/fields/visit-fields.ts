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

/** What a schema is below its wrappers; asked for every value of every file, so found out once. */
interface Shape {
  readonly meta: z.core.GlobalMeta;
  readonly item: AnySchema | null;
  readonly values: AnySchema | null;
  readonly fields: readonly (readonly [name: string, schema: AnySchema])[];
}

const shapes = new WeakMap<AnySchema, Shape>();

const findShape = (schema: AnySchema): Shape => {
  const inner = mainBranch(schema);
  return {
    meta: z.globalRegistry.get(inner) ?? {},
    item: inner instanceof z.ZodArray ? inner.element : null,
    values: inner instanceof z.ZodRecord ? inner.valueType : null,
    fields: inner instanceof z.ZodObject ? Object.entries(inner.shape) : [],
  };
};

const shapeOf = (schema: AnySchema): Shape => {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = findShape(schema);
  shapes.set(schema, shape);
  return shape;
};

const collect = (schema: AnySchema, value: unknown, path: FieldPath, into: TextField[]): void => {
  if (value === undefined || value === NOT_FOUND) return;
  const shape = shapeOf(schema);
  if (typeof value === 'string') into.push({ path, value, meta: shape.meta });
  else if (Array.isArray(value)) {
    if (shape.item !== null)
      for (const [index, item] of value.entries()) collect(shape.item, item, [...path, index], into);
  } else if (typeof value === 'object' && value !== null) {
    if (shape.values !== null)
      for (const [key, item] of Object.entries(value)) collect(shape.values, item, [...path, key], into);
    for (const [key, field] of shape.fields) collect(field, Reflect.get(value, key), [...path, key], into);
  }
};

/** Every text in a value that satisfies the schema, in the order of the schema. */
export const visitFields = (schema: AnySchema, value: unknown): TextField[] => {
  const fields: TextField[] = [];
  collect(schema, value, [], fields);
  return fields;
};
