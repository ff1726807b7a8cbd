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

const spelled = (words: readonly string[]): string[] => words.flatMap(spellingsOf);

/** Cuts a record into words, once for all that is made of them. */
export const readRecord = (record: SearchRecord): ReadRecord => {
  const title = wordsIn(record.title);
  const content = wordsIn(record.content);
  return {
    record,
    titleWords: spelled([...title, ...wordsIn(record.names.join(' '))]),
    extraWords: spelled(wordsIn(record.extra.join(' '))),
    textWords: spelled(content),
    indexedForms: [...title, ...content].flatMap(indexedAs),
  };
};
