import type { FactsOf } from '../compounds/word-facts.js';
import { hash24 } from '../language/hash.js';
import type { ReadRecord } from '../records/read-record.js';
import type { Posting } from './asked-postings.js';
import { askedStems } from './asked-stems.js';

/** Which stems readers use for each record, by their slots; the records in the order in which they are indexed. */
export const gatherAsked = (
  records: readonly ReadRecord[],
  phrasesAt: ReadonlyMap<string, readonly string[]>,
  factsOf: FactsOf,
): ReadonlyMap<number, readonly Posting[]> => {
  const asked = new Map<number, Posting[]>();
  for (const [place, { record }] of records.entries()) {
    const counts = new Map<number, number>();
    for (const phrase of phrasesAt.get(record.address) ?? [])
      for (const slot of new Set([...askedStems(phrase, factsOf)].map(hash24)))
        counts.set(slot, (counts.get(slot) ?? 0) + 1);
    for (const [slot, count] of counts) asked.set(slot, [...(asked.get(slot) ?? []), { record: place, count }]);
  }
  return asked;
};
