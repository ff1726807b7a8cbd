import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { Concept } from '../query/concept.js';
import type { ReadersWords } from '../readers/readers-words.js';

/** What a part of a compound tells of what is asked for, beside the whole. */
const PART = 0.48;

/** When so many phrases of a record have a word, it counts for half of what it can. */
const HALF = 1.4;

/** What readers were heard to ask for. */
export interface Asked {
  /** Whether they use a word. */
  readonly knows: (word: string) => boolean;
  /**
   * For each record, by its place, how much of a query the readers who look for it ask with: from 0 to 2, as more of them
   * do. `size` is how many records there are.
   */
  readonly sharesOf: (concepts: readonly Concept[], size: number) => ReadonlyMap<number, number>;
}

const stemIn = (word: string): string => stemOf(spellingsOf(word)[0] ?? word);

/** The stems of what is asked, and how much each tells. */
const stemsOf = (concepts: readonly Concept[]): ReadonlyMap<string, number> => {
  const stems = new Map<string, number>();
  const put = (text: string, weight: number) => {
    for (const word of wordsIn(text)) {
      if (STOP_WORDS.has(word)) continue;
      const stem = stemIn(word);
      stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
    }
  };
  for (const { typed, corrected, together } of concepts) {
    put(corrected ?? typed, 1);
    for (const part of together) put(part.typed, PART);
  }
  return stems;
};

type PostingsOf = ReadersWords['postingsOf'];

const sharesIn = (postingsOf: PostingsOf, concepts: readonly Concept[], size: number): ReadonlyMap<number, number> => {
  const shares = new Map<number, number>();
  let total = 0;
  for (const [stem, weight] of stemsOf(concepts)) {
    const postings = postingsOf(stem);
    const tells = weight * Math.log(1 + size / (1 + postings.length));
    total += tells;
    for (const { record, count } of postings)
      shares.set(record, (shares.get(record) ?? 0) + (2 * tells * count) / (count + HALF));
  }
  return new Map([...shares].map(([record, share]) => [record, share / total]));
};

/** Holds queries against what readers ask for; the rarer a word, the more it counts. */
export const createAsked = ({ postingsOf }: Pick<ReadersWords, 'postingsOf'>): Asked => ({
  knows: (word) => postingsOf(stemIn(word)).length > 0,
  sharesOf: (concepts, size) => sharesIn(postingsOf, concepts, size),
});
