import type { Suggestion } from './suggestion.js';
import { wordsOfTitle } from './words-of-title.js';

/** A suggestion whose title was cut into words: of some thousands that takes longer than a letter may. */
export interface ReadSuggestion {
  readonly suggestion: Suggestion;
  readonly words: readonly string[];
}

export const readSuggestions = (all: readonly Suggestion[]): readonly ReadSuggestion[] =>
  all.map((suggestion) => ({ suggestion, words: wordsOfTitle(suggestion[0]) }));

const MOST = 6;
const LEAST_LETTERS = 2;

/** Lower is better; null when some typed word begins no word of the title. */
const rankOf = (words: readonly string[], typed: readonly string[]): number | null => {
  const places = typed.map((start) => words.findIndex((word) => word.startsWith(start)));
  if (places.some((place) => place === -1)) return null;
  const exact = typed.filter((start, index) => words[places[index] ?? 0] === start).length;
  return (places[0] ?? 0) * 10 + words.length - exact * 3;
};

/** The suggestions whose titles hold words that begin with what was typed, those that begin with it first. */
export const suggest = (known: readonly ReadSuggestion[], query: string): readonly Suggestion[] => {
  const typed = wordsOfTitle(query);
  if (typed.join('').length < LEAST_LETTERS) return [];
  return known
    .flatMap(({ suggestion, words }) => {
      const rank = rankOf(words, typed);
      return rank === null ? [] : [{ suggestion, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
};
