import { createAsked } from '../../../../scripts/search/asked/asked.js';
import type { Lexicon } from '../../../../scripts/search/lexicon/lexicon.js';
import type { Words } from '../../../../scripts/search/query/concept-of-word.js';
import { createThesaurus } from '../../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../../scripts/search/query/word-index.js';
import { openBuckets } from '../../../../scripts/search/readers/open-buckets.js';
import { NO_READERS_WORDS, type ReadersWords } from '../../../../scripts/search/readers/readers-words.js';
import { createSayingsOf, type LoadSayings, type SayingsOf } from './sayings-of.js';

export interface LoadedWords {
  /** The words of the site and the glossary. */
  readonly words: Words;
  readonly sayingsOf: SayingsOf;
  /**
   * Does what needs readers' own words too, and what they ask for: for what does not say enough by itself. It may be done
   * more than once, as these are loaded when they are looked up.
   */
  readonly withReadersWords: <T>(act: (words: Words) => T | Promise<T>) => Promise<T>;
}

/**
 * What a search knows of words: by the lexicon of the site, who says its terms and, unless there is nothing to load, words
 * that readers use.
 */
export const wordsOf = (
  { words: groups, terms }: Lexicon,
  files: LoadSayings,
  load: ((bucket: number) => Promise<Uint8Array>) | null,
): LoadedWords => {
  const index = createWordIndex(groups);
  const wordsWith = (readersWords: ReadersWords): Words => ({
    index,
    thesaurus: createThesaurus(terms, readersWords),
    asked: createAsked(readersWords),
  });
  const words = wordsWith(NO_READERS_WORDS);
  const sayingsOf = createSayingsOf(terms, files);
  if (load === null) return { words, sayingsOf, withReadersWords: async (act) => act(words) };
  const { readersWords, whenLoaded } = openBuckets(load);
  const withAll = wordsWith(readersWords);
  return { words, sayingsOf, withReadersWords: (act) => whenLoaded(() => act(withAll)) };
};
