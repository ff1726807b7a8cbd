import type { LexiconTerm } from '../../../../scripts/search/lexicon/lexicon.js';
import { decodeSayings } from '../../../../scripts/search/lexicon/sayings.js';
import type { Engine } from '../../../../scripts/search/query/find.js';
import { ABOUT_SCORES, LEVEL_SCORES, RANKING } from '../../../../scripts/search/query/weights.js';
import type { SearchIndex } from './pagefind.js';

/**
 * What is indexed as what looks words up, and the lexicon for what the glossary knows. `inOrder` holds the ids of all
 * records in the order in which they were indexed.
 */
export const createEngine = (index: SearchIndex, inOrder: readonly string[]): Engine => {
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const cache = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const phrase = async (text: string) => new Map([...(await index.holding(text))].map((id) => [id, RANKING.phrase]));
  return {
    size: inOrder.length,
    placeOf: (id) => places.get(id) ?? inOrder.length,
    idAt: (place) => inOrder[place],
    score: (text) => {
      const known = cache.get(text) ?? (text.includes(' ') ? phrase(text) : index.scores(text));
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
