import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { Attachment } from '../../content/attachments/attachments-of.js';
import type { Picture } from '../../content/picture.js';
import type { WriteFile } from './make-picture.js';

const IMAGE = /\.(png|jpe?g|webp)$/;

const writeInto =
  (output: string): WriteFile =>
  (path, bytes) => {
    const target = join(output, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };

/** Makes the pictures beside the entries ready for pages and documents, by the address of their file. */
export const makePictures = async (
  attachments: readonly Attachment[],
  output: string,
  cache: ByteCache,
): Promise<ReadonlyMap<string, Picture>> => {
  const pictures = new Map<string, Picture>();
  for (const { page, name, read, entry } of attachments) {
    if (!IMAGE.test(name)) continue;
    const hash = createHash('sha256').update(read()).digest('hex').slice(0, 10);
    // Read only where there is a picture.
    const { makePicture } = await import('./make-picture.js');
    try {
      pictures.set(page + name, await makePicture({ name, hash, bytes: read }, cache, writeInto(output)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`de afbeelding ${name} naast ${entry.file} is niet te gebruiken: ${why}`);
    }
  }
  return pictures;
};
