import { z } from 'zod';
import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { mainBranch } from '../../content/fields/schema-tree.js';
import { mayBeNotFound } from '../choices-of.js';

/** Where a list item stands in the path of a field. */
const EACH = '*';

const silentIn = (schema: AnySchema, path: readonly string[]): string[][] => {
  const inner = mainBranch(schema);
  const here = mayBeNotFound(schema) ? [[...path]] : [];
  if (inner instanceof z.ZodArray) return [...here, ...silentIn(inner.element, [...path, EACH])];
  if (!(inner instanceof z.ZodObject)) return here;
  const below = Object.entries(inner.shape).flatMap(([key, field]: [string, AnySchema]) =>
    silentIn(field, [...path, key]),
  );
  return [...here, ...below];
};

/** The fields that say "niet gevonden" when they are left empty, outer ones first, for each kind of entry. */
export const silentFields = (type: EntryType): string[][] => silentIn(ENTRY_TYPES[type].schema, []);
