import { hash18 } from '../language/hash.js';
import { type Bucket, decodeBucket } from './bucket.js';
import { bucketOf } from './bucket-of.js';
import type { ReadersWords } from './readers-words.js';

export interface OpenBuckets {
  /** Loads the bucket of what is looked up; until it is there, nothing is found. */
  readonly readersWords: ReadersWords;
  /** Does what looks words up, again until all that it looks up was there. Rejects when a bucket could not be loaded meanwhile. */
  readonly whenLoaded: <T>(act: () => T | Promise<T>) => Promise<T>;
}

/** Readers' words that are loaded as they are looked up. */
export const openBuckets = (load: (bucket: number) => Promise<Uint8Array>): OpenBuckets => {
  const loaded = new Map<number, Bucket>();
  const loading = new Map<number, Promise<void>>();
  const failures: unknown[] = [];
  // A bucket that could not be loaded is tried again when it is looked up again.
  const start = async (bucket: number) => {
    try {
      loaded.set(bucket, decodeBucket(await load(bucket)));
    } catch (error) {
      failures.push(error);
    } finally {
      loading.delete(bucket);
    }
  };
  const at = (stems: string): Bucket | undefined => {
    const bucket = bucketOf(stems);
    if (!loaded.has(bucket) && !loading.has(bucket)) loading.set(bucket, start(bucket));
    return loaded.get(bucket);
  };
  return {
    readersWords: {
      termsOf: (stems) => at(stems)?.terms.get(hash18(stems)) ?? [],
      postingsOf: (stem) => at(stem)?.asked.get(hash18(stem)) ?? [],
    },
    whenLoaded: async (act) => {
      for (;;) {
        const [had, failed] = [loaded.size, failures.length];
        const result = await act();
        await Promise.all(loading.values());
        if (failures.length > failed) throw failures.at(-1);
        if (loaded.size === had) return result;
      }
    },
  };
};
