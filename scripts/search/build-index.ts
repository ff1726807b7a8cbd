import { writeFileSync } from 'node:fs';
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
import type { ReadRecord } from './records/read-record.js';
import type { SearchRecord } from './records/search-record.js';
import { wordsEverywhere } from './shards/everywhere.js';
import type { IndexJob } from './shards/index-job.js';
import { shardOf } from './shards/shard-of.js';
import { EVERYWHERE_FILE, LENGTHS_FILE, turnsFile } from './shards/shards-files.js';
import { shareEngine } from './shards/share-engine.js';
import { encodeTurns } from './shards/turns.js';
import { type SiteFolders, writeIndexes } from './shards/write-indexes.js';

const DUTCH = 'pagefind';
const ENGLISH_FOLDER = join('en', 'pagefind');

/** Sorts behind all names and before all days. */
const SORTS_LAST = { plaats: '~', datum: '0000-00-00' };

const partsIn = (words: readonly WordFacts[]): string =>
  [...new Set([...new Set(words)].flatMap(({ partStems }) => partStems))].sort().join(' ');

/** A title of one telling word is all about it: `Armoede` answers *armoede* before a long title that has it too. */
const onlyWord = ({ title }: SearchRecord, factsOf: FactsOf): string => {
  const words = wordsIn(title).filter((word) => !STOP_WORDS.has(word));
  if (words.length !== 1) return '';
  const spellings = words.flatMap(spellingsOf);
  return [...spellings, partsIn(spellings.map(factsOf))].join(' ');
};

const sortOf = ({ place, date }: SearchRecord) => ({
  plaats: place || SORTS_LAST.plaats,
  datum: date || SORTS_LAST.datum,
});

const toPagefind = (
  { record, titleWords, extraWords, textWords }: ReadRecord,
  place: number,
  factsOf: FactsOf,
): CustomRecord => ({
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
  sort: { ...sortOf(record), volgorde: String(place) },
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
    // Its place within the shard: what comes or goes in another shard changes nothing here.
    *records() {
      for (const [rank, place] of places.entries()) {
        const record = records[place];
        if (record !== undefined) yield toPagefind(read(record), rank, factsOf);
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

/** For each sort from which shard each next record comes, as Pagefind orders: by code units, and then by place. */
const writeTurns = (folder: string, { records, shards }: SearchData): void => {
  const all = records.map((record) => ({ shard: shardOf(record.address, shards), sort: sortOf(record) }));
  const write = (name: string, ordered: typeof all) =>
    writeFileSync(join(folder, turnsFile(name)), encodeTurns(ordered.map(({ shard }) => shard)));
  write('volgorde', all);
  for (const name of ['plaats', 'datum'] as const)
    write(
      name,
      all.toSorted((a, b) => (a.sort[name] < b.sort[name] ? -1 : a.sort[name] > b.sort[name] ? 1 : 0)),
    );
};

/**
 * Indexes what can be found, in Dutch and in English apart, and writes the indexes below the output folder. A large
 * collection is indexed in shards, which lie in numbered folders.
 */
export const buildSearchIndex = async (folders: SiteFolders, data: SearchData, cache: ByteCache): Promise<void> => {
  const dutch = join(folders.output, DUTCH);
  const jobs = dutchJobs(data);
  const words = await writeIndexes([...jobs, ...englishJobs(data)], folders, cache);
  if (data.shards === 1) return;
  shareEngine(
    dutch,
    jobs.map(({ path }) => join(folders.output, path)),
  );
  writeTurns(dutch, data);
  const write = (name: string, value: unknown) => writeFileSync(join(dutch, name), JSON.stringify(value));
  write(LENGTHS_FILE, words.slice(0, jobs.length));
  write(EVERYWHERE_FILE, wordsEverywhere(data.records.map(data.read)));
};
