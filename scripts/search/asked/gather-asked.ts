import type { FactsOf } from '../compounds/word-facts.js';
import type { Posting } from '../readers/asked-postings.js';
import type { SearchRecord } from '../records/search-record.js';
import { askedStems } from './asked-stems.js';

/** Which stems readers use for each record, the records in the order in which they are indexed. */
export const gatherAsked = (
  records: readonly Pick<SearchRecord, 'address'>[],
  phrasesAt: ReadonlyMap<string, readonly string[]>,
  factsOf: FactsOf,
): ReadonlyMap<string, readonly Posting[]> => {
  const asked = new Map<string, Posting[]>();
  for (const [place, { address }] of records.entries()) {
    const counts = new Map<string, number>();
    for (const phrase of phrasesAt.get(address) ?? [])
      for (const stem of askedStems(phrase, factsOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) asked.set(stem, [...(asked.get(stem) ?? []), { record: place, count }]);
  }
  return asked;
};
