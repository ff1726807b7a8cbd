import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LoadWords, wordsOf } from '../../../../../layouts/client/search/files/words-of.js';
import { createSearch, type Search } from '../../../../../layouts/client/search/finding/create-search.js';
import { oneIndex } from '../../../../../layouts/client/search/finding/one-index.js';
import { openShards } from '../../../../../layouts/client/search/finding/open-shards.js';
import { pagefindOptions } from '../../../../../layouts/client/search/finding/pagefind.js';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import type { Library } from '../../../../../scripts/content/library.js';
import { buildSearchIndex } from '../../../../../scripts/search/build-index.js';
import { createSearchData, type SearchData } from '../../../../../scripts/search/create-search-data.js';
import { createSearchWords, type SearchWords } from '../../../../../scripts/search/create-search-words.js';
import { decodeSayings } from '../../../../../scripts/search/lexicon/sayings.js';
import type { SearchLimits } from '../../../../../scripts/search/search-limits.js';
import { temporaryFolder } from '../../../../temporary-folder.js';
import { serveOnLoopback } from '../../../serve-on-loopback.js';

const loadOf = ({ rareWords, sayings, readersWords }: SearchWords): LoadWords => ({
  rareWords: rareWords.size === 0 ? null : async (file) => rareWords.get(file) ?? assert.fail(file),
  sayings: sayings.map((bytes) => async () => decodeSayings(bytes)),
  readersWords: async (bucket) => readersWords[bucket] ?? new Uint8Array(),
});

/** Every value that a record has, as the facets of the search page. */
const facetsOf = ({ records }: SearchData) => {
  const values = new Map<string, Set<string>>();
  for (const { facets } of records)
    for (const [name, of] of Object.entries(facets))
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
export const indexed = async (library: Library, limits: SearchLimits): Promise<Indexed> => {
  const data = createSearchData(library, limits);
  const words = createSearchWords(library, data);
  const folder = temporaryFolder('zoekindex');
  const { shards } = await buildSearchIndex({ output: folder, earlier: null }, data, createByteCache(false, ''));
  const { address, close } = await serveOnLoopback(folder);
  const pagefindFolder = `${address}pagefind/`;
  const pagefind = await import(pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href);
  const options = pagefindOptions('/');
  const index =
    shards === null
      ? oneIndex(pagefind.createInstance({ ...options, basePath: pagefindFolder }))
      : await openShards(pagefind, pagefindFolder, options, shards);
  return {
    search: await createSearch(
      wordsOf(words.lexicon, loadOf(words)),
      index,
      words.facets,
      facetsOf(data),
      async () => words.sortKeys,
    ),
    shards: data.shards,
    close,
  };
};
