import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { CheckedDocument } from '../checks/document.js';
import { lazyLocator, validate } from '../fields/validate.js';
import type { EntryFile } from '../files/classify-files.js';
import { readTextFile } from '../files/read-file.js';
import type { Finding } from '../finding.js';
import type { Entry, EntryFrame } from '../library.js';
import { splitFrontMatter } from '../yaml/split-front-matter.js';

export interface CheckedEntry {
  readonly entry: Entry;
  readonly document: CheckedDocument;
}

export interface ReadEntry {
  /** Null when there is a finding. */
  readonly checked: CheckedEntry | null;
  readonly findings: readonly Finding[];
}

const refused = (...findings: Finding[]): ReadEntry => ({ checked: null, findings });

/** Reads one entry: bytes, text, fields, schema. The first stage that fails tells why. */
export const readEntry = (root: string, { type, slug, file, attachments }: EntryFile): ReadEntry => {
  const text = readTextFile(root, file);
  if (typeof text !== 'string') return refused(text);
  const front = splitFrontMatter(file, text);
  if (!('data' in front)) return refused(front);

  const fields = { file, ...front };
  const { schema } = ENTRY_TYPES[type];
  const result = validate(schema, fields);
  if ('findings' in result) return refused(...result.findings);

  const frame: EntryFrame<typeof type> = { type, slug, file, body: front.body, attachments };
  // TypeScript can't see that the schema and the type come from the same row of the table.
  const entry = { ...result.value, ...frame } as Entry;
  const document: CheckedDocument = {
    file,
    entry: frame,
    schema,
    value: result.value,
    text,
    locate: lazyLocator(fields),
    body: front.body,
    bodyLine: front.bodyLine,
  };
  return { checked: { entry, document }, findings: [] };
};
