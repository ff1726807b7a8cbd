import { z } from 'zod';
import type { AnySchema } from '../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../schemas/fields/not-found.js';
import { mainBranch, unwrap } from '../content/fields/schema-tree.js';
import type { Choice, KnownNames } from './known-names.js';

/** Whether a field may say that the sources are silent. */
export const mayBeNotFound = (schema: AnySchema): boolean => {
  const inner = unwrap(schema);
  return (
    inner instanceof z.ZodUnion &&
    inner.options.some((option) => option instanceof z.ZodLiteral && option.values.has(NOT_FOUND))
  );
};

/** Whether something has to be filled in. */
export const isRequired = (schema: AnySchema): boolean =>
  !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || mayBeNotFound(schema));

/** What a field, or each item of a list, can be filled with; null when it is free. */
export const choicesOf = (schema: AnySchema, { targets }: Pick<KnownNames, 'targets'>): readonly Choice[] | null => {
  const inner = mainBranch(schema);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element, { targets });
  const { reference, labels = {} } = z.globalRegistry.get(inner) ?? {};
  if (reference !== undefined) return targets[reference];
  if (!(inner instanceof z.ZodEnum)) return null;
  return inner.options.map((option) => ({ value: String(option), label: labels[String(option)] ?? String(option) }));
};
