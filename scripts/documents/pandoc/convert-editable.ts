import QRCode from 'qrcode';
import type { Site } from '../../../schemas/registers/site.js';
import { imagesIn } from '../model/images-in.js';
import type { Files, TakeAway } from '../model/take-away.js';
import { controlsFor } from './field-control.js';
import { finishDocx } from './finish-docx.js';
import { finishOdt } from './finish-odt.js';
import { createPalette } from './palette.js';
import { referenceDocx } from './reference-docx.js';
import { referenceOdt } from './reference-odt.js';
import { QR_FILE, qrDescription, toPandoc } from './to-pandoc.js';

type EditableFormat = 'docx' | 'odt';

const EMPTY_TREE = JSON.stringify({ 'pandoc-api-version': [1, 23, 1], meta: {}, blocks: [{ t: 'Para', c: [] }] });

const bytesOf = async (blob: Blob | undefined): Promise<Uint8Array> => {
  if (blob === undefined) throw new Error('er kwam geen document uit');
  return new Uint8Array(await blob.arrayBuffer());
};

const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

type Convert = typeof import('pandoc-wasm').convert;

/** pandoc never rejects, and a warning means that something was left out. */
const run = async (convert: Convert, to: EditableFormat, tree: string, files: Readonly<Record<string, Blob>>) => {
  const output = `uit.${to}`;
  const reference = `voorbeeld.${to}`;
  const options = { from: 'json', to, standalone: true, 'output-file': output };
  const withReference = reference in files ? { ...options, 'reference-doc': reference } : options;
  const { stderr, warnings, files: made } = await convert(withReference, tree, files);
  const serious = warnings.filter(({ verbosity }) => verbosity !== 'INFO').map(({ pretty }) => pretty);
  if (stderr.trim() !== '' || serious.length > 0) throw new Error([stderr.trim(), ...serious].join(' '));
  return bytesOf(made[output]);
};

/** Makes documents for editing, one at a time: pandoc has one file system for all its calls. */
export type EditableConverter = (document: TakeAway, to: EditableFormat, files: Files) => Promise<Uint8Array>;

/** Loads pandoc, which takes a third of a second, and prepares the documents that it takes its styles from. */
export const createEditableConverter = async (kleuren: Site['kleuren']): Promise<EditableConverter> => {
  const { convert } = await import('pandoc-wasm');
  const palette = createPalette(kleuren);
  const references = {
    docx: referenceDocx(await run(convert, 'docx', EMPTY_TREE, {}), palette),
    odt: referenceOdt(await run(convert, 'odt', EMPTY_TREE, {}), palette),
  };
  return async (document, to, pictures) => {
    const files = {
      [`voorbeeld.${to}`]: blobOf(references[to]),
      [QR_FILE]: blobOf(await QRCode.toBuffer(document.url, { margin: 0, scale: 6 })),
      ...Object.fromEntries([...pictures].map(([name, bytes]) => [name, blobOf(bytes)])),
    };
    const bytes = await run(convert, to, toPandoc(document, controlsFor(to)), files);
    if (to === 'docx') return finishDocx(bytes, document);
    const descriptions = [
      qrDescription(document),
      ...imagesIn([{ kind: 'lead', content: document.lead }, ...document.blocks]).map(({ alt }) => alt),
    ];
    return finishOdt(bytes, document, descriptions, palette);
  };
};
