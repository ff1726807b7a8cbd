import { createAsked, NOTHING_ASKED } from '../../../../scripts/search/asked/asked.js';
import { decodeAsked } from '../../../../scripts/search/asked/asked-postings.js';
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
  /** The same with readers' own words, and what they ask for: loaded when what was typed does not say enough by itself. */
  readonly withReadersWords: () => Promise<Words>;
}

const fetchBytes = async (path: string) => new Uint8Array(await (await fetchFile(path)).arrayBuffer());

/** What the search knows of the words of the site. */
export const loadWords = once(async (): Promise<LoadedWords> => {
  const { lexicon, readersWords, asked } = await searchFiles();
  const { words, terms }: Lexicon = await (await fetchFile(lexicon)).json();
  const index = createWordIndex(words);
  return {
    words: { index, thesaurus: createThesaurus(terms, new Map()), asked: NOTHING_ASKED },
    withReadersWords: once(async () => {
      const [own, questions] = await Promise.all([fetchBytes(readersWords), fetchBytes(asked)]);
      return {
        index,
        thesaurus: createThesaurus(terms, decodeReadersWords(own)),
        asked: createAsked(decodeAsked(questions)),
      };
    }),
  };
});
