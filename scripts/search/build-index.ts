import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { type CustomRecord, close, createIndex } from 'pagefind';
import type { FactsOf } from './compounds/word-facts.js';
import type { SearchData } from './create-search-data.js';
import { toShorthand } from './language/shorthand.js';
import { STOP_WORDS } from './language/stop-words.js';
import { spellingsOf, wordsIn } from './language/words.js';
import type { ReadRecord } from './records/read-record.js';
import type { SearchRecord } from './records/search-record.js';

/** A code for which Pagefind has no stemmer: its Dutch one merges strangers, and our lexicon knows the forms. */
const WITHOUT_STEMMER = 'xx';

/** Interfaces that Pagefind writes beside its engine; ours is in `layouts/client/search`. */
const UNUSED = /(-ui|-highlight|-worker)\.(js|css)$/;

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

const toPagefind = ({ record, titleWords, textWords }: ReadRecord, place: number, factsOf: FactsOf): CustomRecord => ({
  url: record.address,
  content: toShorthand(record.content),
  language: WITHOUT_STEMMER,
  meta: {
    title: record.title,
    plaats: record.place,
    ook: record.extra.join(' '),
    titeldelen: partsIn(titleWords, factsOf),
    delen: partsIn(textWords, factsOf),
    enig: onlyWord(record, factsOf),
  },
  filters: filtersOf(record),
  sort: { plaats: record.place || SORTS_LAST.plaats, datum: record.date || SORTS_LAST.datum, volgorde: String(place) },
});

/** Pagefind's own script comes with long names and white space. */
const minify = async (file: string): Promise<void> => {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(file, code);
};

/** Indexes records and writes the index below the output folder. Throws when Pagefind reports an error. */
export const buildSearchIndex = async (output: string, { records, factsOf }: SearchData): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: WITHOUT_STEMMER });
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await Promise.all(
    records.map((record, place) => index.addCustomRecord(toPagefind(record, place, factsOf))),
  );
  const folder = join(output, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  const failed = [...added.flatMap((one) => one.errors), ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('; '));
  for (const name of readdirSync(folder).filter((file) => UNUSED.test(file))) rmSync(join(folder, name));
  await minify(join(folder, 'pagefind.js'));
};
