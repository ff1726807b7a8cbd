import type { Engine } from '../../../scripts/search/query/find.js';
import { createEngine } from './engine.js';
import type { FacetLabel } from './facet-labels.js';
import { type FacetSets, loadFacetSets } from './facet-sets.js';
import { type LoadedWords, loadWords } from './load-words.js';
import { loadPagefind, type Pagefind, type SearchResult } from './pagefind.js';
import { siteBase } from './site-files.js';

/** All that a search needs. */
export interface Search {
  readonly words: LoadedWords;
  readonly engine: Engine;
  readonly pagefind: Pagefind;
  readonly records: ReadonlyMap<string, SearchResult>;
  readonly sets: FacetSets;
}

const load = async (facets: readonly FacetLabel[]): Promise<Search> => {
  const [words, pagefind] = await Promise.all([loadWords(), loadPagefind(siteBase())]);
  const [all, sets] = await Promise.all([
    pagefind.search(null, { sort: { volgorde: 'asc' } }),
    loadFacetSets(pagefind, facets),
  ]);
  return {
    words,
    pagefind,
    sets,
    engine: createEngine(
      pagefind,
      all.results.map(({ id }) => id),
    ),
    records: new Map(all.results.map((result) => [result.id, result])),
  };
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
