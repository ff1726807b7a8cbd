import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { divideWords } from './divide-words.js';

/** What stands before the bytes of every file of Pagefind. */
const MARK = Buffer.from('pagefind_dcd');

const META = /\.pf_meta$/;

const read = (file: string): Buffer => {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${file}: not of Pagefind`);
  return bytes.subarray(MARK.length);
};

const write = (file: string, bytes: Buffer): void => writeFileSync(file, gzipSync(Buffer.concat([MARK, bytes])));

/**
 * Divides the index that Pagefind wrote into a folder over smaller files, so that a search loads less of it. `wordEnd` is put
 * behind each word.
 */
export const divideChunks = (folder: string, wordEnd: string): void => {
  const fileOf = (name: string) => join(folder, 'index', `${name}.pf_index`);
  for (const name of readdirSync(folder).filter((file) => META.test(file))) {
    const { meta, chunks, before } = divideWords(read(join(folder, name)), wordEnd, (chunk) => read(fileOf(chunk)));
    for (const chunk of before) rmSync(fileOf(chunk));
    for (const chunk of chunks) write(fileOf(chunk.name), chunk.bytes);
    write(join(folder, name), meta);
  }
};
