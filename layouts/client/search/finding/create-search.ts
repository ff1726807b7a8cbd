import type { FacetFile } from '../../../../scripts/search/facets/facet-values.js';
import type { Engine } from '../../../../scripts/search/query/find.js';
import type { SortKeys } from '../../../../scripts/search/records/sort-keys.js';
import type { FacetLabel } from '../files/facet-labels.js';
import type { LoadedWords } from '../files/words-of.js';
import { createEngine } from './engine.js';
import { type FacetSets, facetSets } from './facet-sets.js';
import type { SearchIndex, SearchResult } from './pagefind.js';

/** All that a search needs. */
export interface Search {
  readonly words: LoadedWords;
  readonly engine: Engine;
  readonly index: SearchIndex;
  readonly records: ReadonlyMap<string, SearchResult>;
  readonly sets: FacetSets;
  /** Loaded when something is to be sorted. */
  readonly loadSortKeys: () => Promise<SortKeys>;
}

/** Asks an index once for what every search needs of it. */
export const createSearch = async (
  words: LoadedWords,
  index: SearchIndex,
  facetFile: FacetFile,
  facets: readonly FacetLabel[],
  loadSortKeys: Search['loadSortKeys'],
): Promise<Search> => {
  const all = await index.all();
  const ids = all.map(({ id }) => id);
  return {
    words,
    index,
    loadSortKeys,
    sets: facetSets(facetFile, ids, facets),
    engine: createEngine(index, ids, words.sayingsOf),
    records: new Map(all.map((result) => [result.id, result])),
  };
};
