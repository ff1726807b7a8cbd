import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ByteCache } from '../../cache/byte-cache.js';
import { FORM_ADDRESSES } from '../../content/addresses/addresses.js';
import type { KnownNames } from '../known-names.js';
import { formDocument } from './form-document.js';
import { type FormKind, makeForm } from './make-form.js';

const KINDS: readonly FormKind[] = ['docx', 'odt'];

/** Making a form takes seconds, and it changes only with the schema and the names it lists. */
const remembered = async (
  kind: FormKind,
  names: Pick<KnownNames, 'targets'>,
  cache: ByteCache,
): Promise<Uint8Array> => {
  const key = `${kind} ${JSON.stringify(formDocument(names))}`;
  const kept = cache.recall(key);
  if (kept !== null) return kept;
  const bytes = await makeForm(kind, names);
  cache.keep(key, bytes);
  return bytes;
};

/** Writes the forms to where the site offers them. The cache has to be one of the code as it is. */
export const writeForms = async (
  output: string,
  names: Pick<KnownNames, 'targets'>,
  cache: ByteCache,
): Promise<void> => {
  for (const kind of KINDS) {
    const target = join(output, FORM_ADDRESSES[kind]);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await remembered(kind, names, cache));
  }
};
