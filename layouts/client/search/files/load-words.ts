import type { Lexicon } from '../../../../scripts/search/lexicon/lexicon.js';
import { decodeReadersWords } from '../../../../scripts/search/lexicon/readers-words.js';
import type { Words } from '../../../../scripts/search/query/concept-of-word.js';
import { createThesaurus } from '../../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../../scripts/search/query/word-index.js';
import { once } from '../../once.js';
import { fetchFile, searchFiles } from './site-files.js';

export interface LoadedWords {
  /** The words of the site and the glossary. */
  readonly words: Words;
  /** The same with readers' own words: a second file, loaded when what was typed does not say enough by itself. */
  readonly withReadersWords: () => Promise<Words>;
}

/** What the search knows of the words of the site. */
export const loadWords = once(async (): Promise<LoadedWords> => {
  const { lexicon, readersWords } = await searchFiles();
  const { words, terms }: Lexicon = await (await fetchFile(lexicon)).json();
  const index = createWordIndex(words);
  return {
    words: { index, thesaurus: createThesaurus(terms, new Map()) },
    withReadersWords: once(async () => {
      const bytes = await (await fetchFile(readersWords)).arrayBuffer();
      return { index, thesaurus: createThesaurus(terms, decodeReadersWords(new Uint8Array(bytes))) };
    }),
  };
});
