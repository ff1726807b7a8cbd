import type { WordFacts } from '../compounds/word-facts.js';
import type { ReadRecord } from '../records/read-record.js';

/** A title counts twice. */
const TITLE = 2;

/** Not one of the stems that are asked for. */
const OTHER = -1;

/** Hears that a text says a stem so often, by the place of each in its list. */
type Hear = (record: number, stem: number, often: number) => void;

/** Looks up each word once, however many texts say it. */
const createPlaceOf = (stems: readonly string[]) => {
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const known = new Map<WordFacts, number>();
  return (word: WordFacts): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const place = word.isStop ? OTHER : (places.get(word.stem) ?? OTHER);
    known.set(word, place);
    return place;
  };
};

/**
 * Tells how often each text says each of these stems, text by text. It keeps nothing of what it told: there are many
 * millions of these, and counting once more takes less than holding them.
 */
export const createStemCounter = (records: readonly ReadRecord[], stems: readonly string[]): ((hear: Hear) => void) => {
  const placeOf = createPlaceOf(stems);
  const often = new Uint32Array(stems.length);
  const count = (words: readonly WordFacts[], much: number, said: number[]) => {
    for (const word of words) {
      const stem = placeOf(word);
      if (stem === OTHER) continue;
      const before = often[stem] ?? 0;
      if (before === 0) said.push(stem);
      often[stem] = before + much;
    }
  };
  return (hear) => {
    for (const [record, { titleWords, textWords }] of records.entries()) {
      const said: number[] = [];
      count(titleWords, TITLE, said);
      count(textWords, 1, said);
      for (const stem of said) {
        hear(record, stem, often[stem] ?? 0);
        often[stem] = 0;
      }
    }
  };
};
