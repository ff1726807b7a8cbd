import { gunzipSync, gzipSync } from 'node:zlib';
import { divideWords } from './divide-words.js';
import { fileOf, type IndexFiles } from './index-files.js';
import { readMeta, rewriteMeta } from './index-meta.js';
import { shortNames } from './short-names.js';

/** What stands before the bytes of every file of Pagefind. */
const MARK = Buffer.from('pagefind_dcd');

const META = /\.pf_meta$/;

const read = (files: IndexFiles, path: string): Buffer => {
  const bytes = gunzipSync(fileOf(files, path));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path}: not of Pagefind`);
  return bytes.subarray(MARK.length);
};

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([MARK, bytes]));

const chunkPath = (name: string): string => `index/${name}.pf_index`;
const recordPath = (name: string): string => `fragment/${name}.pf_fragment`;

const divideIndex = (files: IndexFiles, path: string, wordEnd: string): IndexFiles => {
  const bytes = read(files, path);
  const { records, chunks: before } = readMeta(bytes);
  const chunks = divideWords(
    before.map((name) => read(files, chunkPath(name))),
    wordEnd,
  );
  const chunkNames = shortNames(chunks.map((chunk) => chunk.bytes));
  const inOrder = records.toSorted((a, b) => a.place - b.place).map(({ name }) => fileOf(files, recordPath(name)));
  const recordNames = shortNames(inOrder);
  const meta = rewriteMeta(
    bytes,
    records.map(({ place }) => recordNames[place] ?? ''),
    chunks.map((chunk, at) => ({ ...chunk, name: chunkNames[at] ?? '' })),
  );
  const divided = new Map(files);
  for (const name of before) divided.delete(chunkPath(name));
  for (const { name } of records) divided.delete(recordPath(name));
  for (const [at, chunk] of chunks.entries()) divided.set(chunkPath(chunkNames[at] ?? ''), pack(chunk.bytes));
  for (const [at, record] of inOrder.entries()) divided.set(recordPath(recordNames[at] ?? ''), record);
  return divided.set(path, pack(meta));
};

/**
 * Divides the index that Pagefind made over smaller files, so that a search loads less of it, and gives its files short
 * names. `wordEnd` is put behind each word. Returns all files there are then.
 */
export const divideChunks = (files: IndexFiles, wordEnd: string): IndexFiles =>
  [...files.keys()]
    .filter((path) => META.test(path))
    .reduce((divided, path) => divideIndex(divided, path, wordEnd), files);
