import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY } from './day.js';

const DIGEST_BYTES = 32;

/** Keeps what was made between runs. */
export interface ByteCache {
  /** The bytes kept for a key; null when there are none, or when they are not as they were written. */
  readonly recall: (key: string) => Uint8Array | null;
  readonly keep: (key: string, bytes: Uint8Array) => void;
}

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** The time of a file tells when it was last asked for, to the day: see `forget-unused.ts`. */
const noteUse = (path: string, time: number): void => {
  const now = Date.now();
  if (now - time > DAY) utimesSync(path, now / 1000, now / 1000);
};

/** Each file begins with the digest of what follows, so that a damaged one is seen and made anew. */
const createFolderCache = (folder: string): ByteCache => {
  const pathOf = (key: string) => join(folder, sha256(key).toString('hex'));
  return {
    recall: (key) => {
      const path = pathOf(key);
      const kept = statSync(path, { throwIfNoEntry: false });
      if (kept === undefined) return null;
      const file = readFileSync(path);
      noteUse(path, kept.mtimeMs);
      const bytes = file.subarray(DIGEST_BYTES);
      return sha256(bytes).equals(file.subarray(0, DIGEST_BYTES)) ? bytes : null;
    },
    keep: (key, bytes) => {
      mkdirSync(folder, { recursive: true });
      // Two runs at once never see half a file.
      const making = `${pathOf(key)}.${process.pid}`;
      writeFileSync(making, Buffer.concat([sha256(bytes), bytes]));
      renameSync(making, pathOf(key));
    },
  };
};

const NOTHING_KEPT: ByteCache = { recall: () => null, keep: () => undefined };

/** A cache in a folder, or one that keeps nothing. */
export const createByteCache = (isUsed: boolean, folder: string): ByteCache =>
  isUsed ? createFolderCache(folder) : NOTHING_KEPT;
