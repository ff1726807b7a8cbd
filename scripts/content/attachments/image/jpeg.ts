/** One part of a JPEG file: its marker and the bytes from the marker up to the next one. */
export interface JpegSegment {
  readonly marker: number;
  readonly bytes: Buffer;
}

const START_OF_SCAN = 0xda;
const END = 0xd9;
const isLone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The end of the picture itself: the first marker after the scan that is no restart and no stuffed byte. */
const endOfScan = (file: Buffer, from: number): number => {
  for (let at = file.indexOf(0xff, from); at !== -1 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
};

/** Cuts a JPEG into its parts, up to the end of the picture; what follows that end is not part of it. Null when damaged. */
export const readJpeg = (file: Buffer): JpegSegment[] | null => {
  const segments: JpegSegment[] = [];
  let at = 0;
  while (at + 1 < file.length) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    let end = at + 2;
    if (marker === 0xff) end = at + 1;
    else if (!isLone(marker) && marker !== END) {
      if (at + 4 > file.length) return null;
      end = at + 2 + file.readUInt16BE(at + 2);
      if (marker === START_OF_SCAN) end = endOfScan(file, end);
      if (end === -1 || end > file.length) return null;
    }
    if (marker !== 0xff) segments.push({ marker, bytes: file.subarray(at, end) });
    if (marker === END) return segments;
    at = end;
  }
  return null;
};
