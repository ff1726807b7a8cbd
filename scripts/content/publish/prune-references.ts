import { z } from 'zod';
import type { AnySchema, ReferenceTarget } from '../../../schemas/fields/field-meta.js';
import { mainBranch } from '../fields/schema-tree.js';

type IsHidden = (target: ReferenceTarget, slug: string) => boolean;

const DROPPED: unique symbol = Symbol('dropped');

const mayBeLeftOut = (schema: AnySchema) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const pruneObject = <Value extends object>(
  schema: z.ZodObject,
  value: Value,
  isHidden: IsHidden,
): Value | typeof DROPPED => {
  const kept = { ...value };
  for (const [key, field] of Object.entries(schema.shape)) {
    const pruned = prune(field, Reflect.get(value, key), isHidden);
    if (pruned !== DROPPED) Reflect.set(kept, key, pruned);
    else if (mayBeLeftOut(field)) Reflect.deleteProperty(kept, key);
    else return DROPPED;
  }
  return kept;
};

const prune = (schema: AnySchema, value: unknown, isHidden: IsHidden): unknown => {
  const inner = mainBranch(schema);
  if (typeof value === 'string') {
    const target = z.globalRegistry.get(inner)?.reference;
    return target !== undefined && isHidden(target, value) ? DROPPED : value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => prune(inner.element, item, isHidden)).filter((item) => item !== DROPPED);
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return pruneObject(inner, value, isHidden);
  return value;
};

/**
 * Takes references to hidden entries out of an entry: from a list the line, from a group the optional field, and where
 * the field is required the whole group. Null when the entry itself cannot stand without the hidden one.
 */
export const pruneReferences = <Value extends object>(
  schema: z.ZodObject,
  value: Value,
  isHidden: IsHidden,
): Value | null => {
  const pruned = pruneObject(schema, value, isHidden);
  return pruned === DROPPED ? null : pruned;
};
