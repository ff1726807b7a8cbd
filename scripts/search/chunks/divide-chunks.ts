import { gunzipSync, gzipSync } from 'node:zlib';
import { divideWords } from './divide-words.js';

/** What stands before the bytes of every file of Pagefind. */
const MARK = Buffer.from('pagefind_dcd');

const META = /\.pf_meta$/;

/** The files of an index by their path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

const read = (files: IndexFiles, path: string): Buffer => {
  const packed = files.get(path);
  if (packed === undefined) throw new Error(`${path}: Pagefind made none`);
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path}: not of Pagefind`);
  return bytes.subarray(MARK.length);
};

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([MARK, bytes]));

const chunkPath = (name: string): string => `index/${name}.pf_index`;

/**
 * Divides the index that Pagefind made over smaller files, so that a search loads less of it. `wordEnd` is put behind
 * each word. Returns all files there are then.
 */
export const divideChunks = (files: IndexFiles, wordEnd: string): IndexFiles => {
  const divided = new Map(files);
  for (const path of [...files.keys()].filter((name) => META.test(name))) {
    const { meta, chunks, before } = divideWords(read(files, path), wordEnd, (chunk) => read(files, chunkPath(chunk)));
    for (const chunk of before) divided.delete(chunkPath(chunk));
    for (const { name, bytes } of chunks) divided.set(chunkPath(name), pack(bytes));
    divided.set(path, pack(meta));
  }
  return divided;
};
