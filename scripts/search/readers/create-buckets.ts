import type { Begrip } from '../../../schemas/registers/begrip.js';
import { hash18 } from '../language/hash.js';
import { phraseKeys } from '../lexicon/phrase-keys.js';
import type { Posting } from './asked-postings.js';
import { encodeBucket } from './bucket.js';
import { BUCKETS, bucketOf } from './bucket-of.js';

const push = <T>(map: Map<number, T[]>, slot: number, values: readonly T[]): void => {
  map.set(slot, [...(map.get(slot) ?? []), ...values]);
};

/**
 * The words that readers use as files of which a search loads some: those of the glossary, and `asked`, for each stem the
 * records that readers ask for with it. None where nobody wrote any down.
 */
export const createBuckets = (
  begrippen: readonly Begrip[],
  asked: ReadonlyMap<string, readonly Posting[]>,
): readonly Uint8Array[] => {
  const buckets = Array.from({ length: BUCKETS }, () => ({
    terms: new Map<number, number[]>(),
    asked: new Map<number, Posting[]>(),
  }));
  for (const [term, { zoekwoorden }] of begrippen.entries())
    for (const key of new Set(zoekwoorden.flatMap(phraseKeys)))
      push(buckets[bucketOf(key)]?.terms ?? new Map(), hash18(key), [term]);
  for (const [stem, postings] of asked) push(buckets[bucketOf(stem)]?.asked ?? new Map(), hash18(stem), postings);
  return buckets.every(({ terms, asked }) => terms.size + asked.size === 0) ? [] : buckets.map(encodeBucket);
};
