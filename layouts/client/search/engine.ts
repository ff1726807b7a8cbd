import type { LexiconTerm } from '../../../scripts/search/lexicon/lexicon.js';
import { decodeSayings } from '../../../scripts/search/lexicon/sayings.js';
import type { Engine } from '../../../scripts/search/query/find.js';
import { ABOUT_SCORES, LEVEL_SCORES, RANKING } from '../../../scripts/search/query/weights.js';
import type { Pagefind, SearchResponse } from './pagefind.js';

const idsOf = ({ results }: SearchResponse): ReadonlySet<string> => new Set(results.map(({ id }) => id));

/**
 * Pagefind as what looks words up, and the lexicon for what the glossary knows. Pagefind also finds longer words that
 * begin with a word, so its records are held against those of an exact search. `inOrder` holds the ids of all records in
 * the order in which they were indexed.
 */
export const createEngine = (pagefind: Pagefind, inOrder: readonly string[]): Engine => {
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const cache = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const exact = async (text: string) => idsOf(await pagefind.search(`"${text}"`, {}));
  const phrase = async (text: string) => new Map([...(await exact(text))].map((id) => [id, RANKING.phrase]));
  const word = async (text: string) => {
    const [scored, ids] = await Promise.all([pagefind.search(text, {}), exact(text)]);
    return new Map(scored.results.filter(({ id }) => ids.has(id)).map(({ id, score }) => [id, score]));
  };
  return {
    size: inOrder.length,
    placeOf: (id) => places.get(id) ?? inOrder.length,
    score: (text) => {
      const known = cache.get(text) ?? (text.includes(' ') ? phrase(text) : word(text));
      cache.set(text, known);
      return known;
    },
    scoreOfTerm: ({ said }: LexiconTerm) =>
      new Map(
        decodeSayings(said).flatMap(({ record, level, about }): [string, number][] => {
          const id = inOrder[record];
          return id === undefined ? [] : [[id, LEVEL_SCORES[level] + ABOUT_SCORES[about]]];
        }),
      ),
  };
};
