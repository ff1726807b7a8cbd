import type { Concept } from '../query/concept.js';
import type { ReadersWords } from '../readers/readers-words.js';
import { askedStemOf, stemsOfQuery } from './stems-of-query.js';

/** When so many phrases of a record have a word, it counts for half of what it can. */
const HALF = 1.4;

/** What readers were heard to ask for. */
export interface Asked {
  /** Whether they use a word. */
  readonly knows: (word: string) => boolean;
  /**
   * For each record, by its place, how much of a query the readers who look for it ask with: from 0 to 2, as more of them
   * do, and somewhat more where they also ask with a term that was meant. `size` is how many records there are.
   */
  readonly sharesOf: (concepts: readonly Concept[], size: number) => ReadonlyMap<number, number>;
}

type PostingsOf = ReadersWords['postingsOf'];

const sharesIn = (postingsOf: PostingsOf, concepts: readonly Concept[], size: number): ReadonlyMap<number, number> => {
  const shares = new Map<number, number>();
  /** Returns how much a stem tells. */
  const addShares = ([stem, weight]: readonly [string, number]): number => {
    const postings = postingsOf(stem);
    const tells = weight * Math.log(1 + size / (1 + postings.length));
    for (const { record, count } of postings)
      shares.set(record, (shares.get(record) ?? 0) + (2 * tells * count) / (count + HALF));
    return tells;
  };
  const { typed, meant } = stemsOfQuery(concepts);
  const total = [...typed].map(addShares).reduce((sum, tells) => sum + tells, 0);
  // A small word may well mean a term, but nothing was asked with it.
  if (total === 0) return new Map();
  // What was meant adds to this, and is no part of what is asked: who types the term itself asks no less.
  for (const one of meant) addShares(one);
  return new Map([...shares].map(([record, all]) => [record, all / total]));
};

/** Holds queries against what readers ask for; the rarer a word, the more it counts. */
export const createAsked = ({ postingsOf }: Pick<ReadersWords, 'postingsOf'>): Asked => ({
  knows: (word) => postingsOf(askedStemOf(word)).length > 0,
  sharesOf: (concepts, size) => sharesIn(postingsOf, concepts, size),
});
