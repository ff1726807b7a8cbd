import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { besideCode } from '../../cache/beside-code.js';
import { FORM_ADDRESSES } from '../../content/addresses/addresses.js';
import type { KnownNames } from '../known-names.js';
import { formDocument } from './form-document.js';
import { type FormKind, makeForm } from './make-form.js';

const KINDS: readonly FormKind[] = ['docx', 'odt'];

const cacheFolder = (): string => besideCode('formulieren');

/** Making a form takes seconds, and it changes only with the schema and the names it lists. */
const remembered = async (kind: FormKind, names: Pick<KnownNames, 'targets'>): Promise<Uint8Array> => {
  const key = createHash('sha256')
    .update(JSON.stringify(formDocument(names)))
    .digest('hex')
    .slice(0, 20);
  const path = join(cacheFolder(), `${key}.${kind}`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await makeForm(kind, names);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
};

/** Writes the forms to where the site offers them. */
export const writeForms = async (output: string, names: Pick<KnownNames, 'targets'>): Promise<void> => {
  for (const kind of KINDS) {
    const target = join(output, FORM_ADDRESSES[kind]);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await remembered(kind, names));
  }
};
