import type { MessagePort } from 'node:worker_threads';
import type { EntryFile } from '../files/classify-files.js';
import type { Finding } from '../finding.js';
import type { Subject, SubjectKind } from '../known/recall.js';
import type { FieldsRead } from '../read/read-fields.js';

/** What one thread made for another, with the digest of its subject. */
export interface Loan<Value> {
  readonly place: number;
  readonly digest: string;
  readonly value: Value;
}

/** Where fields are sent, and where findings are. */
export interface LoanPorts {
  readonly fields: MessagePort;
  readonly findings: MessagePort;
}

/** The values that go through each of the ports. */
export interface LoanValues {
  readonly fields: FieldsRead;
  readonly findings: readonly Finding[];
}

const KINDS: readonly SubjectKind[] = ['fields', 'text', 'privacy'];

/** Everything about a file has its own place; null for what is not of one of these files. */
export type PlaceOf = (subject: Pick<Subject, 'kind' | 'file'>) => number | null;

/** The places of what is made of files, as many as there are kinds for each. */
export const placesOf = (
  files: readonly Pick<EntryFile, 'file'>[],
): { readonly count: number; readonly placeOf: PlaceOf } => {
  const first = new Map(files.map(({ file }, index) => [file, index * KINDS.length]));
  return {
    count: files.length * KINDS.length,
    placeOf: ({ kind, file }) => {
      const place = first.get(file);
      return place === undefined ? null : place + KINDS.indexOf(kind);
    },
  };
};
