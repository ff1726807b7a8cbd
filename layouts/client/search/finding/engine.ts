import type { LexiconTerm } from '../../../../scripts/search/lexicon/lexicon.js';
import type { Engine } from '../../../../scripts/search/query/find.js';
import { ABOUT_SCORES, LEVEL_SCORES, RANKING } from '../../../../scripts/search/query/weights.js';
import type { SayingsOf } from '../files/sayings-of.js';
import type { SearchIndex } from './pagefind.js';

type Scores = Promise<ReadonlyMap<string, number>>;

/** Looks up once for each key, and again after a failure. */
const remembered = <Key>(look: (key: Key) => Scores): ((key: Key) => Scores) => {
  const cache = new Map<Key, Scores>();
  return (key) => {
    const scores = cache.get(key) ?? look(key);
    cache.set(key, scores);
    scores.catch(() => cache.delete(key));
    return scores;
  };
};

/**
 * What is indexed as what looks words up, and who says what the glossary knows. `inOrder` holds the ids of all records in the
 * order of the list of all.
 */
export const createEngine = (index: SearchIndex, inOrder: readonly string[], sayingsOf: SayingsOf): Engine => {
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const phrase = async (text: string) => new Map([...(await index.holding(text))].map((id) => [id, RANKING.phrase]));
  const scoresOfTerm = async (term: LexiconTerm) =>
    new Map(
      (await sayingsOf(term)).flatMap(({ record, level, about }): [string, number][] => {
        const id = inOrder[record];
        return id === undefined ? [] : [[id, LEVEL_SCORES[level] + ABOUT_SCORES[about]]];
      }),
    );
  return {
    size: inOrder.length,
    placeOf: (id) => places.get(id) ?? inOrder.length,
    idAt: (place) => inOrder[place],
    score: remembered((text) => (text.includes(' ') ? phrase(text) : index.scores(text))),
    scoreOfTerm: remembered(scoresOfTerm),
  };
};
