import { stemOf } from '../language/stem.js';
import { ALL_RARE, rareFileOf } from '../lexicon/rare-files.js';
import type { OnDemand } from './on-demand.js';
import type { WordSet } from './word-set.js';

/** Words of which one may have been meant where there is a typing error. */
export interface MendableWords {
  /** The commonest first. */
  readonly words: readonly string[];
  /** Words that sound the same. */
  readonly withSound: (sound: string) => readonly string[];
}

/** The words of the site, looked up in every way that a query needs. */
export interface WordIndex {
  readonly has: (word: string) => boolean;
  /** Words with a stem, or with a root; the commonest first. */
  readonly withStem: (stem: string) => readonly string[];
  readonly withRoot: (root: string) => readonly string[];
  /** Words that begin so: common ones, or if there are none, others. */
  readonly startingWith: (start: string) => readonly string[];
  /** Whether some compound has a part, or a run of parts, with this stem. */
  readonly isPart: (stem: string) => boolean;
  /** Stems of the parts of a word; empty when it is no compound. */
  readonly partsOf: (word: string) => readonly string[];
  /** Whether a word that stands in a text is a compound with one of these stems in it. */
  readonly hasPart: (word: string, stems: ReadonlySet<string>) => boolean;
  /** The leaf parts of a compound as written; just the word itself when it is none. */
  readonly leavesOf: (word: string) => readonly string[];
  readonly common: MendableWords;
  /** All words, which are looked up once nothing else is; null until they are there, and when all of them are common. */
  readonly all: () => MendableWords | null;
}

/** The rare words in each of the files of `rare-files.ts`. */
export type RareWords = Pick<OnDemand<string, WordSet>, 'get' | 'isLoading'>;

const mendable = (sets: readonly WordSet[]): MendableWords => ({
  words: sets.flatMap(({ words }) => words),
  withSound: (sound) => sets.flatMap(({ bySound }) => bySound.get(sound) ?? []),
});

/** A part of a compound begins as its stem does, but for a few irregular ones… */
const ALIKE = 3;
/** …save that a vowel may be written once or twice, and `v` and `z` as `f` and `s`. */
const asHeard = (text: string): string =>
  text
    .replaceAll(/([aeou])\1/g, '$1')
    .replaceAll('v', 'f')
    .replaceAll('z', 's');

/** Tells whether a word may be a compound with one of some stems in it; of each stem it finds out once how it begins. */
const createMayHold = () => {
  const starts = new Map<string, string>();
  const startOf = (stem: string): string => {
    const start = starts.get(stem) ?? asHeard(stem).slice(0, ALIKE);
    starts.set(stem, start);
    return start;
  };
  return (word: string, stems: ReadonlySet<string>): boolean => {
    const heard = asHeard(word);
    for (const stem of stems) if (stem.length >= ALIKE && heard.includes(startOf(stem))) return true;
    return false;
  };
};

/**
 * Looks words up among the common ones first, which have all that share a root with one of them; then among the rare. A small
 * collection has no rare ones.
 */
export const createWordIndex = (common: WordSet, rare: RareWords | null): WordIndex => {
  const mayHold = createMayHold();
  const rareWith = (start: string) => rare?.get(rareFileOf(start));
  const setOfWord = (word: string) => {
    const stem = stemOf(word);
    return common.byStem.has(stem) ? common : rareWith(stem);
  };
  const beginsWith = (set: WordSet | undefined, start: string) =>
    set?.words.filter((word) => word.startsWith(start)) ?? [];
  const hasOneOf = (set: WordSet | undefined, word: string, stems: ReadonlySet<string>) =>
    set?.partStems.get(word)?.some((part) => stems.has(part)) === true;
  return {
    has: (word) => setOfWord(word)?.leaves.has(word) === true,
    withStem: (stem) => common.byStem.get(stem) ?? rareWith(stem)?.byStem.get(stem) ?? [],
    withRoot: (root) => common.byRoot.get(root) ?? rareWith(root)?.byRoot.get(root) ?? [],
    startingWith: (start) => {
      const found = beginsWith(common, start);
      return found.length > 0 ? found : beginsWith(rareWith(start), start);
    },
    isPart: (stem) =>
      common.parts.has(stem) ||
      (!common.byStem.has(stem) && !common.byRoot.has(stem) && rareWith(stem)?.parts.has(stem) === true),
    partsOf: (word) => setOfWord(word)?.partStems.get(word) ?? [],
    hasPart: (word, stems) =>
      hasOneOf(common, word, stems) ||
      (rare !== null && !common.leaves.has(word) && mayHold(word, stems) && hasOneOf(setOfWord(word), word, stems)),
    leavesOf: (word) => setOfWord(word)?.leaves.get(word) ?? [word],
    common: mendable([common]),
    all: () => {
      // What is on its way may well be the word itself.
      const others = rare === null || rare.isLoading() ? undefined : rare.get(ALL_RARE);
      return others === undefined ? null : mendable([common, others]);
    },
  };
};
