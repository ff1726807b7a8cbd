import sharp from 'sharp';
import type { FileBeside } from '../draft/save-entry.js';

/** Pictures as they come to stand beside an entry. */
export interface ReadyImages {
  readonly files: readonly FileBeside[];
  /** The name of each by its path in the document; what could not be read has none. */
  readonly names: ReadonlyMap<string, string>;
}

const MAX_SIDE = 2_000;
const MAX_PIXELS = 50_000_000;

/** Drawn anew, so that nothing of the camera, the place or the maker is left in it. Null when it is no picture. */
const redraw = async (bytes: Uint8Array): Promise<{ extension: string; bytes: Uint8Array } | null> => {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS });
    const { format } = await image.metadata();
    if (format !== 'png' && format !== 'jpeg' && format !== 'webp' && format !== 'gif') return null;
    const smaller = image
      .rotate()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
    const extension = format === 'jpeg' ? 'jpg' : 'png';
    return { extension, bytes: await (extension === 'jpg' ? smaller.jpeg({ quality: 85 }) : smaller.png()).toBuffer() };
  } catch {
    return null;
  }
};

/** Makes the pictures of a document ready to stand beside an entry. */
export const readyImages = async (images: ReadonlyMap<string, Uint8Array>): Promise<ReadyImages> => {
  const files: FileBeside[] = [];
  const names = new Map<string, string>();
  for (const [path, bytes] of [...images].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
    const image = await redraw(bytes);
    if (image === null) continue;
    const name = `afbeelding-${files.length + 1}.${image.extension}`;
    files.push({ name, bytes: image.bytes });
    names.set(path, name);
  }
  return { files, names };
};
