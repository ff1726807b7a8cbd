import type { FacetFile } from '../../../../scripts/search/facets/facet-values.js';
import type { SortKeys } from '../../../../scripts/search/records/sort-keys.js';
import { once } from '../../once.js';
import type { FacetLabel } from '../files/facet-labels.js';
import { loadWords } from '../files/load-words.js';
import { fetchFile, searchFiles } from '../files/site-files.js';
import { createSearch, type Search } from './create-search.js';
import { loadPagefind } from './pagefind.js';

const loadSortKeys = once(async (): Promise<SortKeys> => (await fetchFile((await searchFiles()).sortKeys)).json());

const loadFacets = async (): Promise<FacetFile> => (await fetchFile((await searchFiles()).facets)).json();

const load = async (facets: readonly FacetLabel[]): Promise<Search> => {
  const [words, index, facetFile] = await Promise.all([loadWords(), loadPagefind(), loadFacets()]);
  return createSearch(words, index, facetFile, facets, loadSortKeys);
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
