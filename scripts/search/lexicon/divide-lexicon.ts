import type { WordFacts } from '../compounds/word-facts.js';
import { rootOf } from '../language/stem.js';

/** A word of the site, and how many records have it. */
export type CountedWord = readonly [word: WordFacts, records: number];

export interface DividedWords {
  readonly common: readonly CountedWord[];
  /** Words that share no root with a common one, together with what does share theirs. */
  readonly rare: readonly (readonly CountedWord[])[];
}

const recordsOf = (words: readonly CountedWord[]): number => words.reduce((sum, [, records]) => sum + records, 0);

const byRoot = (counts: readonly CountedWord[]): readonly (readonly CountedWord[])[] => {
  const groups = new Map<string, CountedWord[]>();
  for (const counted of counts) {
    const root = rootOf(counted[0].word);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [counted]);
    else group.push(counted);
  }
  return [...groups.values()];
};

/**
 * Divides words into about `most` that are common and others. Words made from one root stay together: whoever types one of
 * them asks for all.
 */
export const divideLexicon = (counts: readonly CountedWord[], most: number): DividedWords => {
  if (counts.length <= most) return { common: counts, rare: [] };
  const groups = byRoot(counts).toSorted((a, b) => recordsOf(b) - recordsOf(a));
  let words = 0;
  const end = groups.findIndex((group) => {
    words += group.length;
    return words > most;
  });
  return { common: groups.slice(0, end).flat(), rare: groups.slice(end) };
};
