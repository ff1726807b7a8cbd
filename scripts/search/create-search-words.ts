import type { Library } from '../content/library.js';
import { gatherAsked } from './asked/gather-asked.js';
import { phrasesByRecord } from './asked/phrases-by-record.js';
import type { SearchData } from './create-search-data.js';
import { type FacetFile, facetValues } from './facets/facet-values.js';
import { buildLexicon } from './lexicon/build-lexicon.js';
import type { Lexicon, LexiconWords } from './lexicon/lexicon.js';
import { encodeSayingsFiles } from './lexicon/sayings-files.js';
import { whoSays } from './lexicon/who-says.js';
import { createBuckets } from './readers/create-buckets.js';
import { SOORT_LABELS } from './records/soort-labels.js';
import { type SortKeys, sortKeys } from './records/sort-keys.js';
import { divideSuggestions } from './suggestions/divide-suggestions.js';
import type { Suggestion } from './suggestions/suggestion.js';
import { MANY_FILES } from './suggestions/suggestion-files.js';

/** What a search in the browser knows besides the index. */
export interface SearchWords {
  readonly lexicon: Lexicon;
  /** The words that are not common in a large collection, by their files; none in a small one. */
  readonly rareWords: ReadonlyMap<string, LexiconWords>;
  /** Who says the terms of the glossary, in one file or in several: `encodeSayingsFiles`. */
  readonly sayings: readonly Uint8Array[];
  /** The words that readers use, in buckets; none where none were written down. */
  readonly readersWords: readonly Uint8Array[];
  /** What is suggested while somebody types, in one file or in several. */
  readonly suggestions: readonly (readonly Suggestion[])[];
  readonly facets: FacetFile;
  readonly sortKeys: SortKeys;
}

const suggestionsOf = ({ records, shards }: SearchData) =>
  divideSuggestions(
    records.map(({ title, facets, address }) => [title, SOORT_LABELS[facets.soort], address]),
    shards === 1 ? 1 : MANY_FILES,
  );

/** Gathers the words of what can be found and of the glossary, and which records have which facets. */
export const createSearchWords = (library: Library, data: SearchData): SearchWords => {
  const { begrippen } = library;
  const { records, factsOf } = data;
  const texts = records.map(data.read);
  return {
    ...buildLexicon(texts, begrippen, factsOf, data.commonWords),
    sayings: encodeSayingsFiles(whoSays(begrippen, texts, factsOf), data.shards === 1 ? 1 : begrippen.length),
    readersWords: createBuckets(begrippen, gatherAsked(records, phrasesByRecord(library), factsOf)),
    suggestions: suggestionsOf(data),
    facets: facetValues(records.map(({ facets }) => facets)),
    sortKeys: sortKeys(records),
  };
};
