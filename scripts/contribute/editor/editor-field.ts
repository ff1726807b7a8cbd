import { z } from 'zod';
import { fieldLabel } from '../../../schemas/fields/field-label.js';
import type { AnySchema, ReferenceTarget } from '../../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { describeField, mainBranch } from '../../content/fields/schema-tree.js';
import { choicesOf, isRequired, mayBeNotFound } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';
import { textShape } from './field-shape.js';

/** One field of the editor's configuration. */
export type EditorField = Readonly<Record<string, unknown>>;

type Names = Pick<KnownNames, 'targets'>;

/** Entries that the editor itself can list, so that one made a moment ago can be chosen. */
const LISTED: ReadonlySet<ReferenceTarget> = new Set(['cohort', 'sessie', 'aanpak', 'tool']);

const SHORT = 160;
const DAY = 'YYYY-MM-DD';

const hintOf = (schema: AnySchema): string => {
  const silence = mayBeNotFound(schema) ? ' Niet gevonden in de bronnen? Laat het leeg.' : '';
  return describeField(schema) + silence;
};

const patternOf = (pattern: string | null) =>
  pattern === null
    ? {}
    : { pattern: [pattern, 'Dit heeft niet de juiste vorm. Kijk naar het voorbeeld in de uitleg.'] };

const textField = (schema: z.ZodType, isSilent: boolean): EditorField => {
  const { longest, pattern, kind } = textShape(schema);
  const length = longest === null ? {} : { maxlength: longest };
  const { markup } = z.globalRegistry.get(schema) ?? {};
  if (kind === 'day') return { widget: 'datetime', type: 'date', format: DAY };
  if (kind === 'moment') return { widget: 'datetime', type: 'datetime-local', format: `${DAY}THH:mm` };
  if (kind === 'email') return { widget: 'string', type: 'email' };
  if (kind === 'address')
    return { widget: 'string', ...patternOf(`^(https?://\\S+${isSilent ? `|${NOT_FOUND}` : ''})$`) };
  const isLong = markup === 'inline' || markup === 'block' || (longest ?? 0) > SHORT;
  const shape = pattern !== null && isSilent ? `(?:${pattern})|^${NOT_FOUND}$` : pattern;
  return { widget: isLong && pattern === null ? 'text' : 'string', ...length, ...patternOf(shape) };
};

const chooseField = (schema: AnySchema, inner: AnySchema, names: Names): EditorField | null => {
  const { reference } = z.globalRegistry.get(inner) ?? {};
  if (reference !== undefined && LISTED.has(reference))
    return {
      widget: 'relation',
      collection: reference,
      value_field: '{{slug}}',
      display_fields: ['titel'],
      search_fields: ['titel'],
    };
  const choices = choicesOf(inner, names);
  if (choices === null) return null;
  const silence = mayBeNotFound(schema) ? [{ value: NOT_FOUND, label: 'Niet gevonden in de bronnen' }] : [];
  return { widget: 'select', options: [...choices, ...silence].map(({ value, label }) => ({ value, label })) };
};

const bounds = (schema: AnySchema, names: readonly [least: string, most: string]): EditorField => {
  const { minItems, maxItems, minimum, maximum } = z.toJSONSchema(schema, { io: 'input' });
  const least = minItems ?? minimum;
  const most = maxItems ?? maximum;
  return {
    ...(least === undefined ? {} : { [names[0]]: least }),
    // The largest whole number there is says nothing to an author.
    ...(most === undefined || most === Number.MAX_SAFE_INTEGER ? {} : { [names[1]]: most }),
  };
};

const listField = (inner: z.ZodArray, names: Names): EditorField => {
  const item = mainBranch(inner.element);
  const size = bounds(inner, ['min', 'max']);
  const chosen = chooseField(inner.element, item, names);
  if (chosen !== null) return { ...chosen, multiple: true, ...size };
  const shared = { widget: 'list', collapsed: 'auto', ...size };
  if (!(item instanceof z.ZodObject))
    return { ...shared, field: { name: 'regel', label: 'Regel', ...valueField(inner.element, names) } };
  const [first = ''] = Object.keys(item.shape);
  return {
    ...shared,
    summary: `{{fields.${'titel' in item.shape ? 'titel' : first}}}`,
    fields: editorFields(item, names),
  };
};

const valueField = (schema: AnySchema, names: Names): EditorField => {
  const inner = mainBranch(schema);
  if (inner instanceof z.ZodArray) return listField(inner, names);
  if (inner instanceof z.ZodObject) return { widget: 'object', collapsed: 'auto', fields: editorFields(inner, names) };
  if (inner instanceof z.ZodLiteral) return { widget: 'hidden', default: [...inner.values][0] };
  if (inner instanceof z.ZodNumber) return { widget: 'number', value_type: 'int', ...bounds(inner, ['min', 'max']) };
  const chosen = chooseField(schema, inner, names);
  if (chosen !== null) return chosen;
  if (inner instanceof z.ZodType) return textField(inner, mayBeNotFound(schema));
  return { widget: 'string' };
};

/** The fields of the editor for the fields of a schema: a field that the schema gains is in the editor by itself. */
export const editorFields = (schema: z.ZodObject, names: Names): EditorField[] =>
  Object.entries(schema.shape).map(([name, field]: [string, AnySchema]) => {
    const value = valueField(field, names);
    const shared = { name, label: fieldLabel(name), ...value };
    return value['widget'] === 'hidden' ? shared : { ...shared, hint: hintOf(field), required: isRequired(field) };
  });
