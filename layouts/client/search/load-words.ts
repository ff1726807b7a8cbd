import type { Lexicon } from '../../../scripts/search/lexicon/lexicon.js';
import { decodeReadersWords } from '../../../scripts/search/lexicon/readers-words.js';
import type { Words } from '../../../scripts/search/query/concept-of-word.js';
import { createThesaurus } from '../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../scripts/search/query/word-index.js';
import { siteFiles } from './site-files.js';

export interface LoadedWords {
  readonly words: Words;
  readonly records: number;
}

const fetchOk = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

const load = async (): Promise<LoadedWords> => {
  const { lexicon, readersWords } = siteFiles();
  const [words, bytes] = await Promise.all([
    fetchOk(lexicon).then((response): Promise<Lexicon> => response.json()),
    fetchOk(readersWords).then((response) => response.arrayBuffer()),
  ]);
  const thesaurus = createThesaurus(words.terms, decodeReadersWords(new Uint8Array(bytes)));
  return { words: { index: createWordIndex(words.words), thesaurus }, records: words.records };
};

let loading: Promise<LoadedWords> | null = null;

/** What the search knows of the words of the site; loaded once, again after a failure. */
export const loadWords = (): Promise<LoadedWords> => {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
};
