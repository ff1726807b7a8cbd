import { inflateSync } from 'node:zlib';
import { fileKind } from '../file-kind.js';
import { readPng, readWebp } from './chunks.js';
import { readJpeg } from './jpeg.js';

/** A picture, taken apart into what is seen and what was written with it. */
export interface SplitImage {
  readonly width: number;
  readonly height: number;
  readonly exif: readonly Buffer[];
  /** XMP, IPTC, comments and other text. */
  readonly notes: readonly Buffer[];
  /** The same picture without both. */
  readonly clean: Buffer;
}

const isExif = (bytes: Buffer) => bytes.toString('latin1', 4, 8) === 'Exif';
/** JFIF, the colour profile and Adobe's colour transform decide how a picture looks. */
const isAppearance = (marker: number, bytes: Buffer) =>
  marker === 0xe0 || marker === 0xee || (marker === 0xe2 && bytes.toString('latin1', 4, 15) === 'ICC_PROFILE');
const isApp = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** How a camera was held; without it a picture lies on its side. */
const ORIENTATION = Buffer.from(
  'ffe1002245786966000049492a00080000000100120103000100000000000000000000000000',
  'hex',
).subarray(0, 36);

const orientationOf = (exif: Buffer): number => {
  const tiff = exif.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let index = 0; index < Math.min(u16(start), 500); index++)
    if (u16(start + 2 + index * 12) === 0x0112) return u16(start + 2 + index * 12 + 8);
  return 1;
};

const orientationSegment = (value: number): Buffer[] => {
  if (value < 2 || value > 8) return [];
  const segment = Buffer.from(ORIENTATION);
  segment.writeUInt16LE(value, 28);
  return [segment];
};

const splitJpeg = (file: Buffer): SplitImage | null => {
  const segments = readJpeg(file);
  const frame = segments?.find(({ marker }) => isFrame(marker))?.bytes;
  if (segments === null || frame === undefined || frame.length < 9) return null;
  const apps = segments.filter(({ marker, bytes }) => isApp(marker) && !isAppearance(marker, bytes));
  const exif = apps.filter(({ bytes }) => isExif(bytes)).map(({ bytes }) => bytes);
  const kept = segments.filter((segment) => !apps.includes(segment)).map(({ bytes }) => bytes);
  const turned = orientationSegment(exif[0] === undefined ? 1 : orientationOf(exif[0]));
  return {
    width: frame.readUInt16BE(7),
    height: frame.readUInt16BE(5),
    exif: exif.map((bytes) => bytes.subarray(4)),
    notes: apps.filter(({ bytes }) => !isExif(bytes)).map(({ bytes }) => bytes.subarray(4)),
    clean: Buffer.concat([...kept.slice(0, 1), ...turned, ...kept.slice(1)]),
  };
};

const SEEN_IN_PNG = /^(IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/** Text in a PNG may be packed; what does not unpack within a megabyte is passed over, as it is thrown away. */
const unpackText = (name: string, data: Buffer): Buffer => {
  const start = name === 'zTXt' ? data.indexOf(0) + 2 : data.indexOf('\0\x01\0', 0, 'latin1') + 3;
  if (name !== 'zTXt' && (name !== 'iTXt' || start < 3)) return data;
  for (let at = start; at !== 0 && at < data.length; at = data.indexOf(0, at) + 1)
    try {
      return Buffer.concat([data.subarray(0, start), inflateSync(data.subarray(at), { maxOutputLength: 1_000_000 })]);
    } catch {
      // Not here: a language and a translated word stand before the text.
    }
  return data;
};

const splitPng = (file: Buffer): SplitImage | null => {
  const chunks = readPng(file);
  const header = chunks?.[0];
  if (chunks === null || header?.name !== 'IHDR' || header.data.length < 8) return null;
  const extra = chunks.filter(({ name }) => !SEEN_IN_PNG.test(name));
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    exif: extra.filter(({ name }) => name === 'eXIf').map(({ data }) => data),
    notes: extra.filter(({ name }) => name !== 'eXIf').map(({ name, data }) => unpackText(name, data)),
    clean: Buffer.concat([
      file.subarray(0, 8),
      ...chunks.filter((chunk) => !extra.includes(chunk)).map(({ bytes }) => bytes),
    ]),
  };
};

const webpSize = (name: string, data: Buffer): [width: number, height: number] => {
  if (data.length < 10) return [0, 0];
  if (name === 'VP8X') return [data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1];
  if (name === 'VP8L') return [(data.readUInt16LE(1) & 0x3fff) + 1, ((data.readUInt32LE(1) >> 14) & 0x3fff) + 1];
  return [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff];
};

const SEEN_IN_WEBP = /^(VP8 |VP8L|VP8X|ANIM|ANMF|ALPH|ICCP)$/;
const HAS_EXIF_OR_XMP = 0x0c;

const splitWebp = (file: Buffer): SplitImage | null => {
  const chunks = readWebp(file);
  const first = chunks?.[0];
  if (chunks === null || first === undefined) return null;
  const extra = chunks.filter(({ name }) => !SEEN_IN_WEBP.test(name));
  const [width, height] = webpSize(first.name, first.data);
  const body = Buffer.concat(chunks.filter((chunk) => !extra.includes(chunk)).map(({ bytes }) => bytes));
  if (first.name === 'VP8X') body[8] = (body[8] ?? 0) & ~HAS_EXIF_OR_XMP;
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return {
    width,
    height,
    exif: extra.filter(({ name }) => name === 'EXIF').map(({ data }) => data),
    notes: extra.filter(({ name }) => name !== 'EXIF').map(({ data }) => data),
    clean: Buffer.concat([head, body]),
  };
};

/** Takes a picture apart by its own structure, without touching a pixel. Null when it is damaged or of another kind. */
export const splitImage = (bytes: Uint8Array): SplitImage | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (fileKind(bytes)) {
    case 'jpeg':
      return splitJpeg(file);
    case 'png':
      return splitPng(file);
    case 'webp':
      return splitWebp(file);
    default:
      return null;
  }
};
