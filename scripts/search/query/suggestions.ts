import { fold } from '../language/fold.js';

/** Title, name of its kind, address below the base path. */
export type Suggestion = readonly [title: string, kind: string, address: string];

export type Suggester = (query: string) => readonly Suggestion[];

const MOST = 6;

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** Lower is better; null when some typed word begins no word of the title. */
const rankOf = (words: readonly string[], typed: readonly string[]): number | null => {
  const places = typed.map((start) => words.findIndex((word) => word.startsWith(start)));
  if (places.some((place) => place === -1)) return null;
  const exact = typed.filter((start, index) => words[places[index] ?? 0] === start).length;
  return (places[0] ?? 0) * 10 + words.length - exact * 3;
};

/**
 * Gives the suggestions whose titles hold words that begin with what was typed, those that begin with it first. Titles are
 * cut into words once: of some thousands that takes longer than a letter may.
 */
export const createSuggester = (all: readonly Suggestion[]): Suggester => {
  const known = all.map((suggestion) => ({ suggestion, words: wordsOf(suggestion[0]) }));
  return (query) => {
    const typed = wordsOf(query).filter((word) => word !== '');
    if (typed.join('').length < 2) return [];
    return known
      .flatMap(({ suggestion, words }) => {
        const rank = rankOf(words, typed);
        return rank === null ? [] : [{ suggestion, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ suggestion }) => suggestion);
  };
};
