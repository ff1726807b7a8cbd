import { type Document, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, visit } from 'yaml';
import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';
import type { AnySchema } from '../../../schemas/fields/field-meta.js';
import { NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { isUnwritten } from '../../../schemas/fields/unwritten.js';
import { publicatieFields } from '../../../schemas/parts/publicatie.js';
import { describeField, schemaAt } from '../../content/fields/schema-tree.js';
import { choicesOf } from '../choices-of.js';
import type { KnownNames } from '../known-names.js';
import type { Given } from './draft-fields.js';
import { toYaml } from './to-yaml.js';

const LINE_WIDTH = 100;
const MOST_LISTED = 12;

const wrap = (text: string): string =>
  text.replaceAll(new RegExp(`(?=.{${LINE_WIDTH}})(.{1,${LINE_WIDTH}})\\s`, 'g'), '$1\n').replaceAll(/^/gm, ' ');

const explain = (schema: AnySchema, names: Pick<KnownNames, 'targets'>): string => {
  const choices = choicesOf(schema, names);
  const listed =
    choices === null || choices.length > MOST_LISTED
      ? ''
      : `Kies uit: ${choices.map(({ value }) => value).join(', ')}.`;
  return `${describeField(schema)} ${listed}`.trim();
};

const isOpen = (pair: Pair, schema: AnySchema, names: Pick<KnownNames, 'targets'>): boolean => {
  const { value } = pair;
  if (isScalar(value) && (value.value === NOT_FOUND || isUnwritten(String(value.value)))) return true;
  if (isSeq(value) && value.items.some((item) => isScalar(item) && isUnwritten(String(item.value)))) return true;
  return !isMap(value) && choicesOf(schema, names) !== null;
};

const pathOf = (ancestors: readonly unknown[], pair: Pair): (string | number)[] => {
  const path: (string | number)[] = [];
  for (const [index, node] of ancestors.entries()) {
    const next = ancestors[index + 1] ?? pair;
    if (isPair(node) && isScalar(node.key)) path.push(String(node.key.value));
    if (isSeq(node)) path.push(node.items.indexOf(next));
  }
  return isScalar(pair.key) ? [...path, String(pair.key.value)] : path;
};

/** A comment on the first field of a list item goes above the dash. */
const commentedNode = (pair: Pair, ancestors: readonly unknown[]): { commentBefore?: string | null } => {
  const [list, item] = ancestors.slice(-2);
  if (isSeq(list) && isMap(item) && item.items[0] === pair) return item;
  return isScalar(pair.key) ? pair.key : {};
};

/** Says above each field that still has to be looked at what is meant by it; once for the items of a list. */
const annotate = (document: Document, schema: AnySchema, names: Pick<KnownNames, 'targets'>) => {
  const seen = new Set<string>();
  visit(document, {
    Pair: (_key, pair, ancestors) => {
      const path = pathOf(ancestors, pair);
      const name = path.filter((part) => typeof part === 'string').join('.');
      const field = schemaAt(schema, path);
      if (field === null || seen.has(name) || String(path[0]) in publicatieFields) return;
      seen.add(name);
      if (isOpen(pair, field, names)) commentedNode(pair, ancestors).commentBefore = wrap(explain(field, names));
    },
  });
};

/** An entry as the text of its file: fields with what is meant by those still open, and the body below them. */
export const entryText = (type: EntryType, fields: Given, body: string, names: Pick<KnownNames, 'targets'>): string => {
  const document = parseDocument(toYaml(fields));
  annotate(document, ENTRY_TYPES[type].schema, names);
  return `---\n${document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false })}---\n\n${body.trim()}\n`;
};
