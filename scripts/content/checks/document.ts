import type { EntryType } from '../../../schemas/content-types.js';
import type { AnySchema, ReferenceTarget } from '../../../schemas/fields/field-meta.js';
import { fieldName } from '../fields/schema-tree.js';
import { type TextField, visitFields } from '../fields/visit-fields.js';
import { type Finding, finding, type Place } from '../finding.js';
import type { FieldPath, Locator } from '../yaml/locate.js';

/** A file whose fields satisfy their schema, with all that is needed to point into it. */
export interface CheckedDocument {
  readonly file: string;
  /** Null for a register. */
  readonly entry: { readonly type: EntryType; readonly slug: string; readonly attachments: readonly string[] } | null;
  readonly schema: AnySchema;
  readonly value: unknown;
  readonly text: string;
  readonly locate: Locator;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** The slugs that exist, per kind; a kind is missing when its register could not be read. */
export type KnownSlugs = Readonly<Partial<Record<ReferenceTarget, ReadonlySet<string>>>>;

/** A piece of Markdown or plain text in a document: a field, or the body (with an empty path). */
export type TextPart = TextField;

/** Every text of a document, its body last. */
export const textsOf = ({ schema, value, body }: CheckedDocument): readonly TextPart[] => {
  const fields = visitFields(schema, value);
  return body.trim() === '' ? fields : [...fields, { path: [], value: body, meta: { markup: 'block' } }];
};

const linesOf = new WeakMap<CheckedDocument, readonly string[]>();

/** The lines of a file, split once: a damaged file asks for them thousands of times. */
const splitLines = (document: CheckedDocument): readonly string[] => {
  const lines = linesOf.get(document) ?? document.text.split('\n');
  linesOf.set(document, lines);
  return lines;
};

/**
 * Where a word stands that the file holds only once: finding it needs no look at the structure of the file, which takes
 * long. Several words may be on two lines in their own text and on one in another.
 */
const onlyPlaceOf = ({ text }: CheckedDocument, { value }: TextPart, needle: string): Place | null => {
  if (!/^\S+$/.test(needle) || !value.includes(needle)) return null;
  const index = text.indexOf(needle);
  if (index === -1 || text.indexOf(needle, index + 1) !== -1) return null;
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, length: needle.length };
};

/** Where a literal piece of a text stands, at or below a line of that text, from 0. */
export const placeOfText = (document: CheckedDocument, part: TextPart, needle: string, line = 0): Place =>
  onlyPlaceOf(document, part, needle) ?? placeBelow(document, part, needle, line);

const placeBelow = (document: CheckedDocument, part: TextPart, needle: string, line: number): Place => {
  const inBody = part.path.length === 0;
  const begin = inBody ? { line: document.bodyLine, column: 1, length: 1 } : document.locate(part.path);
  const lines = splitLines(document);
  for (let index = begin.line - 1 + line; index < lines.length; index++) {
    const column = lines[index]?.indexOf(needle, index === begin.line - 1 ? begin.column - 1 : 0) ?? -1;
    if (column !== -1) return { line: index + 1, column: column + 1, length: needle.length };
  }
  return begin;
};

/** A finding about a field as a whole. */
export const fieldFinding = (
  document: CheckedDocument,
  path: FieldPath,
  code: string,
  message: string,
  hint: string,
): Finding => finding(document.file, document.locate(path), { code, field: fieldName(path), message, hint });

/** A finding about a few words inside a text, at or below a line of it. */
export const textFinding = (
  document: CheckedDocument,
  part: TextPart,
  needle: string,
  code: string,
  message: string,
  hint: string,
  line = 0,
): Finding =>
  finding(document.file, placeOfText(document, part, needle, line), {
    code,
    field: fieldName(part.path),
    message,
    hint,
  });
