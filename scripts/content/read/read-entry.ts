import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import type { CheckedDocument } from '../checks/document.js';
import { lazyLocator } from '../fields/validate.js';
import type { EntryFile } from '../files/classify-files.js';
import { readTextFile } from '../files/read-file.js';
import type { Finding } from '../finding.js';
import { KNOWS_NOTHING, type Recall } from '../known/recall.js';
import type { Entry, EntryFrame } from '../library.js';
import { YAML_LINE, YAML_START } from '../yaml/split-front-matter.js';
import { compactCopy } from './compact-copy.js';
import { type FieldsRead, readFields } from './read-fields.js';

export interface CheckedEntry {
  readonly entry: Entry;
  readonly document: CheckedDocument;
}

export interface ReadEntry {
  /** Null when there is a finding. */
  readonly checked: CheckedEntry | null;
  readonly findings: readonly Finding[];
}

const refused = (findings: readonly Finding[]): ReadEntry => ({ checked: null, findings });

/** Reads one entry: bytes, text, fields, schema. The first stage that fails tells why. */
export const readEntry = (
  root: string,
  entryFile: EntryFile,
  recall: Recall<FieldsRead> = KNOWS_NOTHING.fields,
): ReadEntry => {
  const { type, slug, file, attachments } = entryFile;
  const text = readTextFile(root, file);
  if (typeof text !== 'string') return refused([text]);
  const fields = recall({ kind: 'fields', file, text, restsOn: type }, () => readFields(entryFile, text));
  if ('findings' in fields) return refused(fields.findings);

  const { value, yamlLength, bodyStart, bodyLine } = fields;
  const body = compactCopy(text.slice(bodyStart));
  const frame: EntryFrame<typeof type> = { type, slug, file, body, attachments };
  // TypeScript can't see that the schema and the type come from the same row of the table.
  const entry = { ...value, ...frame } as Entry;
  const document: CheckedDocument = {
    file,
    entry: frame,
    schema: ENTRY_TYPES[type].schema,
    value,
    text,
    locate: lazyLocator({ yaml: text.slice(YAML_START, YAML_START + yamlLength), yamlLine: YAML_LINE }),
    body,
    bodyLine,
  };
  return { checked: { entry, document }, findings: [] };
};
