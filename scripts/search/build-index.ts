import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import type { ByteCache } from '../cache/byte-cache.js';
import type { FactsOf, WordFacts } from './compounds/word-facts.js';
import type { SearchData } from './create-search-data.js';
import { ENGLISH, englishToPagefind } from './english/to-pagefind.js';
import { STOP_WORDS } from './language/stop-words.js';
import { toShorthand } from './language/to-shorthand.js';
import { WITHOUT_STEMMER } from './language/word-end.js';
import { spellingsOf, wordsIn } from './language/words.js';
import { encodeSigns } from './number-signs.js';
import type { ReadRecord } from './records/read-record.js';
import type { SearchRecord } from './records/search-record.js';
import type { SearchFiles } from './search-files.js';
import { wordsEverywhere } from './shards/everywhere.js';
import { firstFiles } from './shards/first-files.js';
import type { IndexJob } from './shards/index-job.js';
import { shardOf } from './shards/shard-of.js';
import type { Shards } from './shards/shards.js';
import { shareEngine } from './shards/share-engine.js';
import { type SiteFolders, writeIndexes } from './shards/write-indexes.js';

/** What a browser has to know of an index. */
export interface BuiltIndex extends Pick<SearchFiles, 'index'> {
  /** Null where there is one index. */
  readonly shards: Shards | null;
}

const DUTCH = 'pagefind';
const ENGLISH_FOLDER = join('en', 'pagefind');

const partsIn = (words: readonly WordFacts[]): string =>
  [...new Set([...new Set(words)].flatMap(({ partStems }) => partStems))].sort().join(' ');

/** A title of one telling word is all about it: `Armoede` answers *armoede* before a long title that has it too. */
const onlyWord = ({ title }: SearchRecord, factsOf: FactsOf): string => {
  const words = wordsIn(title).filter((word) => !STOP_WORDS.has(word));
  if (words.length !== 1) return '';
  const spellings = words.flatMap(spellingsOf);
  return [...spellings, partsIn(spellings.map(factsOf))].join(' ');
};

const toPagefind = ({ record, titleWords, extraWords, textWords }: ReadRecord, factsOf: FactsOf): CustomRecord => ({
  url: record.address,
  content: toShorthand(record.content),
  language: WITHOUT_STEMMER,
  meta: {
    title: record.title,
    plaats: record.place,
    ook: [...record.names, ...record.extra].join(' '),
    titeldelen: partsIn(titleWords),
    delen: partsIn([...extraWords, ...textWords]),
    enig: onlyWord(record, factsOf),
  },
});

/** The places of the records of each shard, in the order of the list of all. */
const membersOf = (records: readonly SearchRecord[], shards: number): readonly (readonly number[])[] => {
  const members = Array.from({ length: shards }, (): number[] => []);
  for (const [place, { address }] of records.entries()) members[shardOf(address, shards)]?.push(place);
  return members;
};

const dutchJobs = ({ records, read, factsOf, ownWords, shards }: SearchData): IndexJob[] =>
  membersOf(records, shards).map((places, shard) => ({
    name: `zoekindex ${shard} van ${shards}`,
    path: shards === 1 ? DUTCH : join(DUTCH, String(shard)),
    language: WITHOUT_STEMMER,
    madeOf: () => JSON.stringify([[...ownWords], places.map((place) => records[place])]),
    *records() {
      for (const place of places) {
        const record = records[place];
        if (record !== undefined) yield toPagefind(read(record), factsOf);
      }
    },
  }));

const englishJobs = ({ english }: SearchData): IndexJob[] =>
  english.length === 0
    ? []
    : [
        {
          name: 'engelse zoekindex',
          path: ENGLISH_FOLDER,
          language: ENGLISH,
          madeOf: () => JSON.stringify(english),
          records: () => english.map(englishToPagefind),
        },
      ];

/**
 * Indexes what can be found, in Dutch and in English apart, and writes the indexes below the output folder. A large
 * collection is indexed in shards, which lie in numbered folders. Returns what a browser has to know of the Dutch ones.
 */
export const buildSearchIndex = async (
  folders: SiteFolders,
  data: SearchData,
  cache: ByteCache,
): Promise<BuiltIndex> => {
  const dutch = join(folders.output, DUTCH);
  const jobs = dutchJobs(data);
  const words = await writeIndexes([...jobs, ...englishJobs(data)], folders, cache);
  if (data.shards === 1) return { index: firstFiles(folders.output, [DUTCH]), shards: null };
  shareEngine(
    dutch,
    jobs.map(({ path }) => join(folders.output, path)),
  );
  return {
    index: firstFiles(folders.output, [DUTCH, ...jobs.map(({ path }) => path)]),
    shards: {
      turns: encodeSigns(data.records.map(({ address }) => shardOf(address, data.shards))),
      lengths: words.slice(0, jobs.length),
      everywhere: wordsEverywhere(data.records.map(data.read)),
    },
  };
};
