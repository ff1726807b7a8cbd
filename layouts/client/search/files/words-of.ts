import { createAsked } from '../../../../scripts/search/asked/asked.js';
import type { Lexicon, LexiconWords } from '../../../../scripts/search/lexicon/lexicon.js';
import type { Words } from '../../../../scripts/search/query/concept-of-word.js';
import { onDemand } from '../../../../scripts/search/query/on-demand.js';
import { createThesaurus } from '../../../../scripts/search/query/thesaurus.js';
import { createWordIndex, type WordIndex } from '../../../../scripts/search/query/word-index.js';
import { readWords } from '../../../../scripts/search/query/word-set.js';
import { openBuckets } from '../../../../scripts/search/readers/open-buckets.js';
import { NO_READERS_WORDS, type ReadersWords } from '../../../../scripts/search/readers/readers-words.js';
import { createSayingsOf, type LoadSayings, type SayingsOf } from './sayings-of.js';

/** What may be done more than once, as what it looks up is loaded then. */
type Repeatable<Given extends unknown[]> = <T>(act: (...given: Given) => T | Promise<T>) => Promise<T>;

export interface LoadedWords {
  /** The words of the site and the glossary. */
  readonly words: Words;
  /** Whether there are words that are not common. */
  readonly hasRareWords: boolean;
  /** Does what looks up words of the site, of which those that are not common are loaded then. */
  readonly whenKnown: Repeatable<[]>;
  readonly sayingsOf: SayingsOf;
  /** Does what needs readers' own words too, and what they ask for: for what does not say enough by itself. */
  readonly withReadersWords: Repeatable<[words: Words]>;
}

/** What loads the files beside the lexicon; null for what a site does not have. */
export interface LoadWords {
  readonly rareWords: ((file: string) => Promise<LexiconWords>) | null;
  readonly sayings: LoadSayings;
  readonly readersWords: ((bucket: number) => Promise<Uint8Array>) | null;
}

const openIndex = (
  lexicon: Lexicon,
  load: LoadWords['rareWords'],
): { readonly index: WordIndex; readonly whenKnown: Repeatable<[]> } => {
  const common = readWords(lexicon);
  if (load === null) return { index: createWordIndex(common, null), whenKnown: async (act) => act() };
  const rare = onDemand(async (file: string) => readWords(await load(file)));
  return { index: createWordIndex(common, rare), whenKnown: rare.whenLoaded };
};

/** What a search knows of words, by the lexicon of the site and what is loaded beside it. */
export const wordsOf = (lexicon: Lexicon, load: LoadWords): LoadedWords => {
  const { index, whenKnown } = openIndex(lexicon, load.rareWords);
  const wordsWith = (readersWords: ReadersWords): Words => ({
    index,
    thesaurus: createThesaurus(lexicon.terms, readersWords),
    asked: createAsked(readersWords),
  });
  const words = wordsWith(NO_READERS_WORDS);
  const known = {
    words,
    hasRareWords: load.rareWords !== null,
    whenKnown,
    sayingsOf: createSayingsOf(lexicon.terms, load.sayings),
  };
  if (load.readersWords === null) return { ...known, withReadersWords: async (act) => act(words) };
  const { readersWords, whenLoaded } = openBuckets(load.readersWords);
  const withAll = wordsWith(readersWords);
  return { ...known, withReadersWords: (act) => whenLoaded(() => act(withAll)) };
};
