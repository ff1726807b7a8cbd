import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadedWords } from '../../../../../layouts/client/search/files/load-words.js';
import { createSearch, type Search } from '../../../../../layouts/client/search/finding/create-search.js';
import { oneIndex } from '../../../../../layouts/client/search/finding/one-index.js';
import { openShards } from '../../../../../layouts/client/search/finding/open-shards.js';
import { pagefindOptions } from '../../../../../layouts/client/search/finding/pagefind.js';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import type { Library } from '../../../../../scripts/content/library.js';
import { createAsked, NOTHING_ASKED } from '../../../../../scripts/search/asked/asked.js';
import { decodeAsked } from '../../../../../scripts/search/asked/asked-postings.js';
import { buildSearchIndex } from '../../../../../scripts/search/build-index.js';
import { createSearchData, type SearchData } from '../../../../../scripts/search/create-search-data.js';
import { createSearchWords, type SearchWords } from '../../../../../scripts/search/create-search-words.js';
import { decodeReadersWords } from '../../../../../scripts/search/lexicon/readers-words.js';
import { createThesaurus } from '../../../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../../../scripts/search/query/word-index.js';
import { serveFolder } from '../../../../../scripts/site/serve-folder.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const wordsOf = ({ lexicon, readersWords, asked }: SearchWords): LoadedWords => {
  const index = createWordIndex(lexicon.words);
  const withReadersWords = {
    index,
    thesaurus: createThesaurus(lexicon.terms, decodeReadersWords(readersWords)),
    asked: createAsked(decodeAsked(asked)),
  };
  return {
    words: { index, thesaurus: createThesaurus(lexicon.terms, new Map()), asked: NOTHING_ASKED },
    withReadersWords: async () => withReadersWords,
  };
};

/** Every value that a record has, as the facets of the search page. */
const facetsOf = ({ records }: SearchData) => {
  const values = new Map<string, Set<string>>();
  for (const { record } of records)
    for (const [name, of] of Object.entries(record.facets))
      values.set(name, new Set([...(values.get(name) ?? []), ...(typeof of === 'string' ? [of] : of)]));
  return [...values].map(([name, all]) => ({
    name,
    title: name,
    labels: Object.fromEntries([...all].map((value) => [value, value])),
  }));
};

interface Indexed {
  readonly search: Search;
  readonly shards: number;
  readonly close: () => void;
}

/** Indexes a collection, serves the index on loopback, and opens it with the code of the search page. */
export const indexed = async (library: Library, mostInShard: number): Promise<Indexed> => {
  const data = createSearchData(library, mostInShard);
  const words = createSearchWords(library, data);
  const folder = temporaryFolder('zoekindex');
  await buildSearchIndex(folder, data, createByteCache(false, ''));
  const server = serveFolder(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const pagefindFolder = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/pagefind/`;
  const pagefind = await import(pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href);
  const options = pagefindOptions('/');
  const index =
    data.shards === 1
      ? oneIndex(pagefind.createInstance({ ...options, basePath: pagefindFolder }))
      : await openShards(pagefind, pagefindFolder, options);
  return {
    search: await createSearch(wordsOf(words), index, words.facets, facetsOf(data)),
    shards: data.shards,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
