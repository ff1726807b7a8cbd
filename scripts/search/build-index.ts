import { join } from 'node:path';
import { type CustomRecord, close } from 'pagefind';
import type { FactsOf } from './compounds/word-facts.js';
import type { SearchData } from './create-search-data.js';
import { ENGLISH, englishToPagefind } from './english/to-pagefind.js';
import { toShorthand } from './language/shorthand.js';
import { STOP_WORDS } from './language/stop-words.js';
import { spellingsOf, wordsIn } from './language/words.js';
import type { ReadRecord } from './records/read-record.js';
import type { SearchRecord } from './records/search-record.js';
import { writeIndex } from './write-index.js';

/** A code for which Pagefind has no stemmer: its Dutch one merges strangers, and our lexicon knows the forms. */
const WITHOUT_STEMMER = 'xx';

/** Sorts behind all names and before all days. */
const SORTS_LAST = { plaats: '~', datum: '0000-00-00' };

const partsIn = (words: readonly string[], factsOf: FactsOf): string =>
  [...new Set([...new Set(words)].flatMap((word) => factsOf(word).partStems))].sort().join(' ');

/** A title of one telling word is all about it: `Armoede` answers *armoede* before a long title that has it too. */
const onlyWord = ({ title }: SearchRecord, factsOf: FactsOf): string => {
  const words = wordsIn(title).filter((word) => !STOP_WORDS.has(word));
  if (words.length !== 1) return '';
  const spellings = words.flatMap(spellingsOf);
  return [...spellings, partsIn(spellings, factsOf)].join(' ');
};

const filtersOf = ({ facets }: SearchRecord): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [name, typeof values === 'string' ? [values] : [...values]]),
  );

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
    titeldelen: partsIn(titleWords, factsOf),
    delen: partsIn([...extraWords, ...textWords], factsOf),
    enig: onlyWord(record, factsOf),
  },
  filters: filtersOf(record),
  sort: { plaats: record.place || SORTS_LAST.plaats, datum: record.date || SORTS_LAST.datum, volgorde: String(place) },
});

/** Indexes what can be found, in Dutch and in English apart, and writes the indexes below the output folder. */
export const buildSearchIndex = async (output: string, { records, factsOf, english }: SearchData): Promise<void> => {
  await writeIndex(
    join(output, 'pagefind'),
    WITHOUT_STEMMER,
    records.map((record, place) => toPagefind(record, place, factsOf)),
  );
  if (english.length > 0) await writeIndex(join(output, 'en', 'pagefind'), ENGLISH, english.map(englishToPagefind));
  await close();
};
