import { type OpenedDocument, RefusedDocument } from './open-document.js';
import type { Block, PandocDocument } from './pandoc-document.js';

/** What stands in a document: its blocks, and its pictures by the path under which the blocks name them. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Reads an opened document. Changes that were tracked are taken as accepted. Throws `RefusedDocument`. */
export const readDocument = async ({ kind, bytes }: OpenedDocument): Promise<ReadDocument> => {
  // Loading pandoc takes a second and 300 MB: only for who needs it.
  const { convert } = await import('pandoc-wasm');
  const name = `document.${kind}`;
  const options = {
    from: kind,
    to: 'json',
    'input-files': [name],
    'extract-media': 'media',
    'track-changes': 'accept',
  };
  const { stdout, mediaFiles } = await convert(options, null, { [name]: new Blob([new Uint8Array(bytes)]) });
  if (stdout === '')
    throw new RefusedDocument('Dit document is beschadigd. Open het in Word of LibreOffice en bewaar het opnieuw.');
  const document: PandocDocument = JSON.parse(stdout);
  const images = await Promise.all(
    Object.entries(mediaFiles).map(async ([path, blob]) => [path, new Uint8Array(await blob.arrayBuffer())] as const),
  );
  return { blocks: document.blocks, images: new Map(images) };
};
