import { fold } from '../language/fold.js';

/** Title, name of its kind, address below the base path. */
export type Suggestion = readonly [title: string, kind: string, address: string];

const MOST = 6;

/** Lower is better; null when some typed word begins no word of the title. */
const rankOf = (title: string, typed: readonly string[]): number | null => {
  const words = fold(title).split(/[^\p{L}\p{N}]+/u);
  const places = typed.map((start) => words.findIndex((word) => word.startsWith(start)));
  if (places.some((place) => place === -1)) return null;
  const exact = typed.filter((start, index) => words[places[index] ?? 0] === start).length;
  return (places[0] ?? 0) * 10 + words.length - exact * 3;
};

/** The suggestions whose titles hold words that begin with what was typed, those that begin with it first. */
export const suggestionsFor = (query: string, all: readonly Suggestion[]): readonly Suggestion[] => {
  const typed = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (typed.join('').length < 2) return [];
  return all
    .flatMap((suggestion) => {
      const rank = rankOf(suggestion[0], typed);
      return rank === null ? [] : [{ suggestion, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
};
