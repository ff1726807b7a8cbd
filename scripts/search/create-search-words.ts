import type { Library } from '../content/library.js';
import { gatherAsked } from './asked/gather-asked.js';
import { phrasesByRecord } from './asked/phrases-by-record.js';
import type { SearchData } from './create-search-data.js';
import { type FacetPlaces, facetPlaces } from './facets/facet-places.js';
import { buildLexicon } from './lexicon/build-lexicon.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { encodeSayingsFiles } from './lexicon/sayings-files.js';
import { whoSays } from './lexicon/who-says.js';
import type { Suggestion } from './query/suggestions.js';
import { createBuckets } from './readers/create-buckets.js';
import { SOORT_LABELS } from './records/soort-labels.js';
import { type SortKeys, sortKeys } from './records/sort-keys.js';

/** What a search in the browser knows besides the index. */
export interface SearchWords {
  readonly lexicon: Lexicon;
  /** Who says the terms of the glossary, in one file or in several: `encodeSayingsFiles`. */
  readonly sayings: readonly Uint8Array[];
  /** The words that readers use, in buckets; none where none were written down. */
  readonly readersWords: readonly Uint8Array[];
  readonly suggestions: readonly Suggestion[];
  readonly facets: FacetPlaces;
  readonly sortKeys: SortKeys;
}

/** Gathers the words of what can be found and of the glossary, and which records have which facets. */
export const createSearchWords = (library: Library, { records, read, factsOf, shards }: SearchData): SearchWords => {
  const { begrippen } = library;
  const texts = records.map(read);
  return {
    lexicon: buildLexicon(texts, begrippen, factsOf),
    sayings: encodeSayingsFiles(whoSays(begrippen, texts, factsOf), shards === 1 ? 1 : begrippen.length),
    readersWords: createBuckets(begrippen, gatherAsked(records, phrasesByRecord(library), factsOf)),
    suggestions: records.map(({ title, facets, address }) => [title, SOORT_LABELS[facets.soort], address]),
    facets: facetPlaces(records.map(({ facets }) => facets)),
    sortKeys: sortKeys(records),
  };
};
