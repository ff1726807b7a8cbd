import type { ByteCache } from '../../cache/byte-cache.js';
import type { Picture, PictureFile } from '../../content/picture.js';
import { encode, measure, type PictureFormat, type Seen } from './encode.js';
import { printedPicture } from './printed-picture.js';

/** The width of a column of text on a page, in pixels. */
const SHOWN = 672;

/** Screens with small pixels show twice as many. */
const SHARP = 2 * SHOWN;

const widthsOf = ({ width }: Seen): number[] => [...new Set([Math.min(width, SHOWN), Math.min(width, SHARP)])];

/** Where a file of a picture is written, and what is known of the picture. */
export interface Original {
  /** The file's own name, `foto.jpg`. */
  readonly name: string;
  /** A piece of the digest of the file. */
  readonly hash: string;
  readonly bytes: () => Uint8Array;
}

/** Writes a file of the site below the base path. */
export type WriteFile = (path: string, bytes: Uint8Array) => void;

/** Makes every size and format of a picture in which a page shows it. */
export const makePicture = async (original: Original, cache: ByteCache, write: WriteFile): Promise<Picture> => {
  const { name, hash, bytes } = original;
  const whole = bytes();
  const seen = await measure(whole);
  const widths = widthsOf(seen);
  const shown = widths[0] ?? seen.width;
  const make = async (format: PictureFormat, width: number): Promise<PictureFile> => {
    const key = `picture\0${format}\0${width}\0${hash}`;
    const kept = cache.recall(key);
    const made = kept ?? (await encode(whole, format, width));
    if (kept === null) cache.keep(key, made);
    const path = `assets/${name.slice(0, name.lastIndexOf('.'))}-${hash}-${width}.${format}`;
    write(path, made);
    return { path, width };
  };
  const all = (format: PictureFormat) => Promise.all(widths.map((width) => make(format, width)));
  return {
    width: shown,
    height: Math.round((seen.height * shown) / seen.width),
    sources: [
      { mediaType: 'image/avif', files: await all('avif') },
      { mediaType: 'image/webp', files: await all('webp') },
    ],
    fallback: (await make(seen.isSeeThrough ? 'png' : 'jpg', shown)).path,
    print: printedPicture(seen, hash),
  };
};
