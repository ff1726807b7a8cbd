import sharp from 'sharp';

/** Formats that pages and documents use; no other kinds of pictures are ever made. */
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png';

const MAX_PIXELS = 40_000_000;

// An encoder that shares its work over cores gives other bytes on another number of cores.
sharp.concurrency(1);

const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient();

/** A picture as it is seen: turned the way the camera was held. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly isSeeThrough: boolean;
}

export const measure = async (bytes: Uint8Array): Promise<Seen> => {
  const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
  return { ...autoOrient, isSeeThrough: hasAlpha };
};

/** A drawing of few plain colours: a small table of colours makes it a fifth as large as it would be. */
export const encodeDrawing = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();

/** A smaller copy in a format, in plain colours and without a word about camera, place or maker. */
export const encode = (bytes: Uint8Array, format: PictureFormat, width: number): Promise<Uint8Array> => {
  const small = open(bytes).resize({ width, withoutEnlargement: true });
  switch (format) {
    case 'avif':
      return small.avif({ quality: 55, effort: 3 }).toBuffer();
    case 'webp':
      return small.webp({ quality: 78 }).toBuffer();
    case 'jpg':
      return small.flatten({ background: '#fff' }).jpeg({ quality: 80, progressive: true }).toBuffer();
    case 'png':
      return small.png({ compressionLevel: 9 }).toBuffer();
  }
};
