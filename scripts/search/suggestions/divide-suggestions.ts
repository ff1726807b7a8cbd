import type { Suggestion } from './suggestion.js';
import { fileOfWord } from './suggestion-files.js';
import { wordsOfTitle } from './words-of-title.js';

/** As many titles as this of each word: more than are ever shown, so that a second word still finds some among them. */
const MOST_OF_WORD = 40;

interface Titled {
  readonly place: number;
  readonly rank: number;
}

/** For each word the places of the titles that have it, those first of which it says most. */
const placesByWord = (all: readonly Suggestion[]): ReadonlyMap<string, readonly number[]> => {
  const byWord = new Map<string, Titled[]>();
  for (const [place, [title]] of all.entries()) {
    const words = wordsOfTitle(title);
    for (const word of new Set(words)) {
      const titles = byWord.get(word) ?? [];
      byWord.set(word, titles);
      titles.push({ place, rank: words.indexOf(word) * 10 + words.length });
    }
  }
  const best = (titles: readonly Titled[]) => titles.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_OF_WORD);
  return new Map([...byWord].map(([word, titles]) => [word, best(titles).map(({ place }) => place)]));
};

/**
 * Divides suggestions over so many files, by the words of their titles. With one file it has them all; with several a
 * browser loads a few, and each has no more of one word than `MOST_OF_WORD`, so that they hardly grow with the collection.
 */
export const divideSuggestions = (all: readonly Suggestion[], files: number): readonly (readonly Suggestion[])[] => {
  if (files === 1) return [all];
  const places = Array.from({ length: files }, () => new Set<number>());
  for (const [word, of] of placesByWord(all)) for (const place of of) places[fileOfWord(word, files)]?.add(place);
  return places.map((some) => all.filter((_, place) => some.has(place)));
};
