import { hash18 } from '../language/hash.js';
import { type OnDemand, onDemand } from '../query/on-demand.js';
import { type Bucket, decodeBucket } from './bucket.js';
import { bucketOf } from './bucket-of.js';
import type { ReadersWords } from './readers-words.js';

export interface OpenBuckets {
  /** Loads the bucket of what is looked up; until it is there, nothing is found. */
  readonly readersWords: ReadersWords;
  readonly whenLoaded: OnDemand<number, Bucket>['whenLoaded'];
}

/** Readers' words that are loaded as they are looked up. */
export const openBuckets = (load: (bucket: number) => Promise<Uint8Array>): OpenBuckets => {
  const { get, whenLoaded } = onDemand(async (bucket: number) => decodeBucket(await load(bucket)));
  return {
    readersWords: {
      termsOf: (stems) => get(bucketOf(stems))?.terms.get(hash18(stems)) ?? [],
      postingsOf: (stem) => get(bucketOf(stem))?.asked.get(hash18(stem)) ?? [],
    },
    whenLoaded,
  };
};
