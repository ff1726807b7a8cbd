/** One part of a PNG or WebP file: its name, what it holds, and the whole of it as it stands in the file. */
export interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  readonly bytes: Buffer;
}

const PNG_START = 8;
const WEBP_START = 12;

/** Cuts a PNG into its parts, up to its end; what follows that end is not part of it. Null when damaged. */
export const readPng = (file: Buffer): Chunk[] | null => {
  const chunks: Chunk[] = [];
  for (let at = PNG_START; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: file.subarray(at + 8, at + 8 + length), bytes: file.subarray(at, end) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return null;
};

/** Cuts a WebP into its parts. Null when damaged. */
export const readWebp = (file: Buffer): Chunk[] | null => {
  const chunks: Chunk[] = [];
  const stop = Math.min(file.length, 8 + file.readUInt32LE(4));
  let at = WEBP_START;
  while (at + 8 <= stop) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > stop) return null;
    const name = file.toString('latin1', at, at + 4);
    chunks.push({ name, data: file.subarray(at + 8, at + 8 + length), bytes: file.subarray(at, Math.min(end, stop)) });
    at = end;
  }
  return chunks.length === 0 ? null : chunks;
};
