import type { Lexicon } from '../../../scripts/search/lexicon/lexicon.js';
import { decodeReadersWords } from '../../../scripts/search/lexicon/readers-words.js';
import type { Words } from '../../../scripts/search/query/concept-of-word.js';
import { createThesaurus } from '../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../scripts/search/query/word-index.js';
import { siteFiles } from './site-files.js';

export interface LoadedWords {
  /** The words of the site and the glossary. */
  readonly words: Words;
  /** The same with readers' own words: a second file, loaded when what was typed does not say enough by itself. */
  readonly withReadersWords: () => Promise<Words>;
}

const fetchOk = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

/** Does something once, and again after a failure. */
const once = <Result>(act: () => Promise<Result>): (() => Promise<Result>) => {
  let doing: Promise<Result> | null = null;
  return () => {
    doing ??= act().catch((error) => {
      doing = null;
      throw error;
    });
    return doing;
  };
};

/** What the search knows of the words of the site. */
export const loadWords = once(async (): Promise<LoadedWords> => {
  const { lexicon, readersWords } = siteFiles();
  const { words, terms }: Lexicon = await (await fetchOk(lexicon)).json();
  const index = createWordIndex(words);
  return {
    words: { index, thesaurus: createThesaurus(terms, new Map()) },
    withReadersWords: once(async () => {
      const bytes = await (await fetchOk(readersWords)).arrayBuffer();
      return { index, thesaurus: createThesaurus(terms, decodeReadersWords(new Uint8Array(bytes))) };
    }),
  };
});
