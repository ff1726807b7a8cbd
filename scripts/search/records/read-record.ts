import { indexedAs, spellingsOf, wordsIn } from '../language/words.js';
import type { SearchRecord } from './search-record.js';

/** A record with the folded words of its title, of its other names, and of its text, in their order. */
export interface ReadRecord {
  readonly record: SearchRecord;
  readonly titleWords: readonly string[];
  readonly extraWords: readonly string[];
  readonly textWords: readonly string[];
  /** Forms that only the index has: `duos` for `duo's`. */
  readonly indexedForms: readonly string[];
}

const allSpellings = (text: string): string[] => wordsIn(text).flatMap(spellingsOf);

/** Cuts a record into words, once for all that is made of them. */
export const readRecord = (record: SearchRecord): ReadRecord => ({
  record,
  titleWords: allSpellings([record.title, ...record.names].join(' ')),
  extraWords: allSpellings(record.extra.join(' ')),
  textWords: allSpellings(record.content),
  indexedForms: wordsIn(`${record.title} ${record.content}`).flatMap(indexedAs),
});
