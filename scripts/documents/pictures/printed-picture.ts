import type { PrintedPicture } from '../../content/picture.js';
import { encode, measure, type Seen } from './encode.js';

/** Between the margins of an A4 page, in millimetres; higher pictures leave no room for the text about them. */
const WIDEST = 166;
const HIGHEST = 150;

/** More than this no printer shows. */
const MOST_PIXELS = 1600;
const PIXELS_PER_MM = 120 / 25.4;

// pandoc knows a JPEG by this header, which the encoder leaves out: 1 pixel by 1, and no small picture inside.
const JFIF = Buffer.from('ffe000104a46494600010100000100010000', 'hex');

const withHeader = (jpeg: Uint8Array): Uint8Array => Buffer.concat([jpeg.subarray(0, 2), JFIF, jpeg.subarray(2)]);

const widthOnPaper = ({ width, height }: Seen): number =>
  Math.round(Math.min(WIDEST, width / PIXELS_PER_MM, (HIGHEST * width) / height) * 10) / 10;

const formatOf = ({ isSeeThrough }: Seen) => (isSeeThrough ? 'png' : 'jpg');

/** A picture for PDF, ODT and DOCX: none of them reads every format that a page may use. */
export const printedPicture = (seen: Seen, hash: string): PrintedPicture => ({
  file: `beeld-${hash}.${formatOf(seen)}`,
  width: widthOnPaper(seen),
});

/** Makes what a document shows of the file of a picture; only for a document that is made. */
export const printPicture = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const format = formatOf(await measure(bytes));
  const encoded = await encode(bytes, format, MOST_PIXELS);
  return format === 'jpg' ? withHeader(encoded) : encoded;
};
