import type { Begrip } from '../../schemas/registers/begrip.js';
import type { Library } from '../content/library.js';
import { dutchDictionary } from './compounds/dictionary.js';
import { createCompoundSplitter } from './compounds/split-compound.js';
import { createFactsOf, type FactsOf } from './compounds/word-facts.js';
import { type EnglishRecord, englishRecordsOf } from './english/english-record.js';
import { wordsIn } from './language/words.js';
import { createRecordReader, type RecordReader } from './records/read-record.js';
import { recordsOf } from './records/records-of.js';
import type { SearchRecord } from './records/search-record.js';
import type { SearchLimits } from './search-limits.js';
import { countShards } from './shards/count-shards.js';

/** All that the index is built from. */
export interface SearchData {
  readonly records: readonly SearchRecord[];
  readonly read: RecordReader;
  readonly factsOf: FactsOf;
  /** Words of the glossary that may be parts of compounds, whatever a dictionary says. */
  readonly ownWords: ReadonlySet<string>;
  readonly english: readonly EnglishRecord[];
  /** Over how many indexes the records are divided. */
  readonly shards: number;
  /** About how many words are loaded with the first search. */
  readonly commonWords: number;
}

const SHORTEST_OWN = 4;

const ownWordsOf = (begrippen: readonly Begrip[]): ReadonlySet<string> =>
  new Set(
    begrippen
      .flatMap(({ term, woordvormen, synoniemen }) => [term, ...woordvormen, ...synoniemen])
      .map(wordsIn)
      .flatMap(([word = '', ...more]) => (more.length === 0 && word.length >= SHORTEST_OWN ? [word] : [])),
  );

/** Prepares the search of a library, in as many shards as `countShards` says. */
export const createSearchData = (library: Library, { recordsInShard, commonWords }: SearchLimits): SearchData => {
  const ownWords = ownWordsOf(library.begrippen);
  const factsOf = createFactsOf(createCompoundSplitter(dutchDictionary(), ownWords));
  const records = recordsOf(library);
  return {
    records,
    read: createRecordReader(factsOf),
    factsOf,
    ownWords,
    english: englishRecordsOf(library),
    shards: countShards(records.length, recordsInShard),
    commonWords,
  };
};
