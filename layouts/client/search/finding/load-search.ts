import type { FacetFile } from '../../../../scripts/search/facets/facet-values.js';
import type { SortKeys } from '../../../../scripts/search/records/sort-keys.js';
import { once } from '../../once.js';
import type { FacetLabel } from '../files/facet-labels.js';
import { loadWords } from '../files/load-words.js';
import { fetchJson, searchFiles, siteBase } from '../files/site-files.js';
import { fetchAhead, forgetAhead } from '../files/worker-fetch.js';
import { createSearch, type Search } from './create-search.js';
import { loadPagefind } from './pagefind.js';

const loadSortKeys = once(async (): Promise<SortKeys> => fetchJson((await searchFiles()).sortKeys));

const loadFacets = once(async (): Promise<FacetFile> => fetchJson((await searchFiles()).facets));

const fetchIndexAhead = once(async (): Promise<void> => {
  const { index } = await searchFiles();
  fetchAhead(index.map((path) => siteBase() + path));
});

const loadAll = async () => {
  const ahead = fetchIndexAhead();
  const [words, index, facets] = await Promise.all([loadWords(), loadPagefind(), loadFacets(), ahead]);
  return { words, index, facets };
};

/** Loads what every search needs before anything is asked; should it fail, whoever asks hears of that. */
export const beginSearch = (): void => {
  loadAll().catch(() => undefined);
};

const load = async (facets: readonly FacetLabel[]): Promise<Search> => {
  const loaded = await loadAll();
  const search = await createSearch(loaded.words, loaded.index, loaded.facets, facets, loadSortKeys);
  forgetAhead();
  return search;
};

let loading: Promise<Search> | null = null;

/** Loads the search on first use, and again after a failure; rejects when the index is not there. */
export const loadSearch = (facets: readonly FacetLabel[]): Promise<Search> => {
  loading ??= load(facets).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
};
