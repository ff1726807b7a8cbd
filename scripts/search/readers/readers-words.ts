import type { Posting } from './asked-postings.js';

/** The words that readers use, as a search looks them up. */
export interface ReadersWords {
  /** The positions of the terms that a phrase leads to, by the stems of its words. */
  readonly termsOf: (stems: string) => readonly number[];
  /** The records that readers ask for with a word, by its stem. */
  readonly postingsOf: (stem: string) => readonly Posting[];
}

/** Where nothing is known of how readers say things. */
export const NO_READERS_WORDS: ReadersWords = { termsOf: () => [], postingsOf: () => [] };
