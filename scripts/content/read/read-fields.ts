import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import { validate } from '../fields/validate.js';
import type { EntryFile } from '../files/classify-files.js';
import type { Finding } from '../finding.js';
import { splitFrontMatter } from '../yaml/split-front-matter.js';
import { compactCopy } from './compact-copy.js';

/** The fields of an entry that satisfy their schema, and where the parts of its text stand. */
export interface SoundFields {
  readonly value: Readonly<Record<string, unknown>>;
  /** How many characters of YAML follow the opening line. */
  readonly yamlLength: number;
  /** The character at which the body begins. */
  readonly bodyStart: number;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

export type FieldsRead = SoundFields | { readonly findings: readonly Finding[] };

/** Reads the fields of a text. Rests on nothing but the text, what kind of entry it is and the name of its file. */
export const readFields = ({ type, file }: Pick<EntryFile, 'type' | 'file'>, text: string): FieldsRead => {
  const front = splitFrontMatter(file, text);
  if (!('data' in front)) return { findings: [front] };
  const { schema } = ENTRY_TYPES[type];
  const result = validate(schema, { file, ...front });
  if ('findings' in result) return result;
  const { yaml, body, bodyLine } = front;
  return { value: compactCopy(result.value), yamlLength: yaml.length, bodyStart: text.length - body.length, bodyLine };
};
