import type { ClassifiedFiles } from '../files/classify-files.js';
import type { Finding } from '../finding.js';
import type { FieldsRead } from '../read/read-fields.js';

/** What is made of the text of one file. */
export type SubjectKind = 'fields' | 'text' | 'privacy';

/** Of which text something is, and all else that it rests on. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly file: string;
  readonly text: string;
  readonly restsOn: string;
}

/** Gives what rests on nothing but its subject: that of an earlier run when it is known, what `make` gives otherwise. */
export type Recall<Value> = (subject: Subject, make: () => Value) => Value;

/** What is asked of texts. */
export interface Recalls {
  readonly findings: Recall<readonly Finding[]>;
  readonly fields: Recall<FieldsRead>;
}

/** A file beside a text, and all that findings about it rest on. */
export interface AttachmentSubject {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly restsOn: string;
}

/** Which texts there are. */
export type Texts = Pick<ClassifiedFiles, 'registers' | 'entries'>;

/** What may be known of texts. */
export interface Known extends Recalls {
  /** Tells which texts there are, before anything is asked of them. */
  readonly expect: (texts: Texts) => void;
  /** What is found in a file beside a text: known from an earlier run, or else what `find` gives. */
  readonly attachments: (
    subject: AttachmentSubject,
    find: () => Promise<readonly Finding[]>,
  ) => Promise<readonly Finding[]>;
}

/** Knows nothing, so always looks. */
export const KNOWS_NOTHING: Known = {
  expect: () => undefined,
  findings: (_subject, find) => find(),
  fields: (_subject, read) => read(),
  attachments: (_subject, find) => find(),
};
