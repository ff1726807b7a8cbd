import type { FORM_ADDRESSES } from '../../content/addresses/addresses.js';
import type { KnownNames } from '../known-names.js';
import { formDocument } from './form-document.js';
import { styleForm } from './style-form.js';

/** The kinds of file in which the form is offered. */
export type FormKind = keyof typeof FORM_ADDRESSES;

// Part of the file, not of the moment it is made.
const FORM_DAY = '2026-01-01';

/** Makes the form for an aanpak in one kind of file. */
export const makeForm = async (kind: FormKind, names: Pick<KnownNames, 'targets'>): Promise<Uint8Array> => {
  // Loading pandoc takes a second and 300 MB: only for who needs it.
  const { convert } = await import('pandoc-wasm');
  const name = `formulier.${kind}`;
  const options = { from: 'json', to: kind, standalone: true, 'output-file': name };
  const { files, stderr } = await convert(options, JSON.stringify(formDocument(names)), {});
  const file = files[name];
  if (file === undefined) throw new Error(`pandoc: ${stderr}`);
  return styleForm(new Uint8Array(await file.arrayBuffer()), FORM_DAY);
};
