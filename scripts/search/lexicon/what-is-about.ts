import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { FactsOf } from '../compounds/word-facts.js';
import type { ReadRecord } from '../records/read-record.js';
import type { About, Saying } from './sayings.js';
import { spread } from './stem-counts.js';
import { createTextRanker } from './text-ranker.js';
import { wordsOfTerm } from './words-of-term.js';

/** A text with fewer of the words is about something else. */
const LEAST_WORDS = 3;
const MOST_RECORDS = 12;
/** From this share of what the best text has, a text is about a term: as much as any, less, a little. */
const SHARES: readonly (readonly [least: number, about: About])[] = [
  [0.75, 3],
  [0.5, 2],
  [0.25, 1],
];

const strengthOf = (share: number): About => SHARES.find(([least]) => share >= least)?.[1] ?? 0;

/**
 * For each term the records that are about it, found by all words that the glossary has for it, also where the record
 * does not say the term itself: a lesson about forms and counters is about *systeemwereld* too. The best dozen of each.
 */
export const whatIsAbout = (
  begrippen: readonly Begrip[],
  records: readonly ReadRecord[],
  factsOf: FactsOf,
): readonly (readonly Pick<Saying, 'record' | 'about'>[])[] => {
  const terms = begrippen.map((begrip) => wordsOfTerm(begrip, factsOf));
  const inTerms = spread(terms);
  const rank = createTextRanker(records, inTerms);
  // A word that many terms share tells little about each.
  const worth = (stem: string, much: number) => much * Math.log(1 + terms.length / (inTerms.get(stem) ?? 1));
  return terms.map((words) => {
    const weighed = new Map([...words].map(([stem, much]) => [stem, worth(stem, much)]));
    const best = rank(weighed, { leastWords: LEAST_WORDS, mostTexts: MOST_RECORDS });
    const most = best[0]?.score ?? 0;
    return best
      .map(({ record, score }) => ({ record, about: strengthOf(score / most) }))
      .filter(({ about }) => about > 0);
  });
};
