import { z } from 'zod';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import type { FieldPath } from '../yaml/locate.js';
import { nearest } from './nearest.js';
import { describeField, fieldName, fieldNames, mainBranch, schemaAt, unwrap } from './schema-tree.js';

/** One problem in Dutch; `part` tells whether the key or the value is to blame. */
export interface Explanation {
  readonly path: FieldPath;
  readonly part: 'key' | 'value';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'ja of nee',
  record: 'een groep velden',
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'leeg';
  if (Array.isArray(value)) return 'een lijst';
  return KINDS[typeof value] ?? 'iets anders';
};

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined), data);

const listed = (values: readonly string[]) => values.slice(0, 12).join(', ') + (values.length > 12 ? ' …' : '');

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
};

const missing = (path: FieldPath, hint: string): Explanation => ({
  path,
  part: 'key',
  code: 'missing-field',
  message: path.length === 0 ? 'Hier ontbreken de velden.' : `${fieldName(path)} ontbreekt.`,
  hint,
});

const wrongType = (path: FieldPath, expected: string, value: unknown, hint: string): Explanation => ({
  path,
  part: 'value',
  code: 'wrong-type',
  message: `${fieldName(path) || 'Dit bestand'} moet ${KINDS[expected] ?? expected} zijn, en is ${kindOf(value)}.`,
  hint,
});

const notAllowed = (path: FieldPath, value: unknown, allowed: readonly string[]): Explanation => {
  const guess = nearest(String(value), allowed);
  const suggestion = guess === null ? '' : `Bedoelde je "${guess}"? `;
  return {
    path,
    part: 'value',
    code: 'unknown-value',
    message: `${fieldName(path)} → ${shown(value)} kan hier niet.`,
    hint: `${suggestion}Kies uit: ${listed(allowed)}.`,
  };
};

/** Words that make other site builders run code, write elsewhere or hide pages. */
const BUILD_KEYS: ReadonlySet<string> = new Set([
  'permalink',
  'permalinkBypassOutputDir',
  'layout',
  'pagination',
  'collections',
  'tags',
  'date',
  'eleventy',
  'eleventyComputed',
  'eleventyNavigation',
  'eleventyImport',
  'eleventyDataSchema',
  'eleventyExcludeFromCollections',
  'templateEngineOverride',
  'constructor',
  'prototype',
]);

const isBuildKey = (key: string) => BUILD_KEYS.has(key.replace(/^override:/, ''));

const unknownKey = (schema: AnySchema, path: FieldPath, key: string): Explanation => {
  const names = fieldNames(schemaAt(schema, path) ?? schema);
  if (isBuildKey(key))
    return {
      path: [...path, key],
      part: 'key',
      code: 'build-key',
      message: `${key} stuurt de bouw van een site. Dat kan een tekst hier niet.`,
      hint: 'Verwijder dit veld.',
    };
  const guess = nearest(key, names);
  return {
    path: [...path, key],
    part: 'key',
    code: 'unknown-key',
    message: `${fieldName([...path, key])} is geen veld.`,
    hint: guess === null ? `De velden zijn: ${names.join(', ')}.` : `Bedoelde je "${guess}"?`,
  };
};

const wrongSize = (
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: FieldPath,
  value: unknown,
  hint: string,
): Explanation => {
  const tooSmall = issue.code === 'too_small';
  const bound = tooSmall ? issue.minimum : issue.maximum;
  const name = fieldName(path);
  const texts: Record<string, string> = {
    string: tooSmall ? `${name} is leeg.` : `${name} is te lang: hooguit ${bound} tekens.`,
    array: tooSmall
      ? `${name} heeft minstens ${bound} regel nodig.`
      : `${name} heeft te veel regels: hooguit ${bound}.`,
  };
  return {
    path,
    part: 'value',
    code: tooSmall ? 'too-small' : 'too-large',
    message:
      texts[issue.origin] ?? `${name} → ${shown(value)} moet ${tooSmall ? 'minstens' : 'hooguit'} ${bound} zijn.`,
    hint,
  };
};

const CUSTOM: Record<string, string> = {
  'impossible-date': 'is geen dag die bestaat.',
  'reserved-address': 'is een adres van de site zelf.',
  'bad-address': 'is geen volledig webadres met http:// of https://.',
};

const explainCustom = (
  issue: Extract<Issue, { code: 'custom' }>,
  path: FieldPath,
  value: unknown,
  hint: string,
): Explanation => {
  const code = String(issue.params?.['code'] ?? 'wrong-format');
  return {
    path,
    part: 'value',
    code,
    message: `${fieldName(path)} → ${shown(value)} ${CUSTOM[code] ?? 'klopt niet.'}`,
    hint,
  };
};

const fixedWords = (schema: AnySchema | null): string[] => {
  const inner = schema === null ? null : unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return [];
  return inner.options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values].map(String) : []));
};

const choicesOf = (schema: AnySchema): string[] => {
  const inner = mainBranch(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** A union here always means: a fixed word such as "niet gevonden", or the real thing. */
const explainUnion = (
  schema: AnySchema,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: FieldPath,
  data: unknown,
): Explanation[] => {
  const at = schemaAt(schema, path);
  const value = valueAt(data, path);
  const words = fixedWords(at);
  const choices = at === null ? [] : choicesOf(at);
  if (value === undefined) return [missing(path, `${describeField(at)} Niet bekend? Schrijf: ${words.join(', ')}.`)];
  if (typeof value === 'string' && choices.length > 0) return [notAllowed(path, value, [...choices, ...words])];
  const issues = issue.errors.at(-1) ?? [];
  return issues.flatMap((inner) => explainIssue(schema, { ...inner, path: [...path, ...inner.path] }, data));
};

/** Says in Dutch what a zod issue means, once per problem (an issue may name several unknown keys). */
export const explainIssue = (schema: AnySchema, issue: Issue, data: unknown): Explanation[] => {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const value = valueAt(data, path);
  const hint = describeField(schemaAt(schema, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 50).map((key) => unknownKey(schema, path, key));
    case 'invalid_union':
      return explainUnion(schema, issue, path, data);
    case 'invalid_type':
      return [value === undefined ? missing(path, hint) : wrongType(path, issue.expected, value, hint)];
    case 'invalid_value':
      return [value === undefined ? missing(path, hint) : notAllowed(path, value, issue.values.map(String))];
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, path, value, hint)];
    case 'custom':
      return [explainCustom(issue, path, value, hint)];
    default:
      return [
        {
          path,
          part: 'value',
          code: 'wrong-format',
          message: `${fieldName(path)} → ${shown(value)} heeft niet de juiste vorm.`,
          hint,
        },
      ];
  }
};
