import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { UNWRITTEN } from '../../../schemas/fields/unwritten.js';
import { mainBranch } from '../../content/fields/schema-tree.js';
import { choicesOf, mayBeNotFound } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';

/** What a draft is made with. */
export interface DraftContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly targets: KnownNames['targets'];
}

const UNDECIDED = 'onbekend';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that formats such as a day, a time, an address or a number are tried with: the first that fits is used. */
const samples = (today: string): readonly unknown[] => [
  'nog-te-kiezen',
  today,
  `${today}T09:00`,
  '09:00',
  'B1',
  '1.0',
  'https://voorbeeld.nl',
  '/',
  1,
  5,
  52,
];

const choose = (inner: AnySchema, { targets }: DraftContext): string | null => {
  const choices = choicesOf(inner, { targets });
  if (choices === null) return null;
  return choices.find(({ value }) => value === UNDECIDED)?.value ?? choices[0]?.value ?? 'nog-te-kiezen';
};

const simple = (inner: AnySchema, context: DraftContext): unknown => {
  const choice = choose(inner, context);
  if (choice !== null) return choice;
  if (z.globalRegistry.get(inner)?.markup !== undefined) return UNWRITTEN;
  return samples(context.today).find((sample) => z.core.safeParse(inner, sample).success);
};

const isLeftOut = (schema: AnySchema) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/**
 * A value that satisfies a schema: what is given, and for the rest texts that still have to be written, "niet gevonden"
 * where that is allowed, and nothing where nothing is asked.
 */
export const starterFor = (schema: AnySchema, given: unknown, context: DraftContext): unknown => {
  const inner = mainBranch(schema);
  if (inner instanceof z.ZodObject && (isRecord(given) || (given === undefined && !isLeftOut(schema)))) {
    if (given === undefined && mayBeNotFound(schema)) return NOT_FOUND;
    const fields = Object.entries(inner.shape).map(([key, field]: [string, AnySchema]) => [
      key,
      starterFor(field, isRecord(given) ? given[key] : undefined, context),
    ]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (inner instanceof z.ZodArray && Array.isArray(given))
    return given.map((item) => starterFor(inner.element, item, context));
  if (given !== undefined) return given;
  if (isLeftOut(schema)) return undefined;
  if (mayBeNotFound(schema)) return NOT_FOUND;
  if (inner instanceof z.ZodArray) return [starterFor(inner.element, undefined, context)];
  return simple(inner, context);
};
