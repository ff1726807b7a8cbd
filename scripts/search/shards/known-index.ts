import { createHash } from 'node:crypto';
import type { ByteCache } from '../../cache/byte-cache.js';
import { packFolder, unpackFolder } from '../../cache/folder-archive.js';

const DIGEST_BYTES = 32;
/** The digest of what they are made of, then the number of their words. */
const HEAD_BYTES = DIGEST_BYTES + 4;

const digestOf = (language: string, madeOf: string): Buffer =>
  createHash('sha256').update(`${language}\0`).update(madeOf).digest();

/** An index of an earlier build, which holds for as long as its records are made of the same. */
export interface KnownIndex {
  /**
   * Null when it is not known; otherwise writes the index into a folder as it was, and returns how many words its records
   * have. What stands in `earlier` already is not written again.
   */
  readonly restore: ((folder: string, earlier: string | null) => number) | null;
  /** Keeps the index in a folder in the place of what was known. */
  readonly keep: (folder: string, words: number) => void;
}

/** What is known of the index with a name. The cache has to be one of the code as it is. */
export const openKnownIndex = (cache: ByteCache, name: string, language: string, madeOf: string): KnownIndex => {
  const digest = digestOf(language, madeOf);
  const kept = cache.recall(name);
  // What does not hold any more is not held on to.
  const bytes = kept !== null && digest.equals(kept.subarray(0, DIGEST_BYTES)) ? kept : null;
  return {
    restore:
      bytes === null
        ? null
        : (folder, earlier) => {
            unpackFolder(bytes.subarray(HEAD_BYTES), folder, earlier);
            return Buffer.from(bytes.subarray(DIGEST_BYTES, HEAD_BYTES)).readUInt32BE();
          },
    keep: (folder, words) => {
      const count = Buffer.alloc(HEAD_BYTES - DIGEST_BYTES);
      count.writeUInt32BE(words);
      cache.keep(name, Buffer.concat([digest, count, packFolder(folder)]));
    },
  };
};
