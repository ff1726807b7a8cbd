import { byScore } from './by-score.js';
import type { Engine, RankedMatch } from './find.js';
import { ASKED } from './weights.js';

/**
 * Raises what readers ask for in the words of a query, by how much of the query they do: this counts on top of what the
 * texts say, and much of it is an answer by itself. `shares` are by the place of a record in the list of all; `weight` is how
 * much they count.
 */
export const raiseAsked = (
  matches: readonly RankedMatch[],
  shares: ReadonlyMap<number, number>,
  weight: number,
  engine: Pick<Engine, 'idAt' | 'placeOf'>,
): readonly RankedMatch[] => {
  if (shares.size === 0) return matches;
  const raised = new Map(matches.map((match) => [match.id, match]));
  const top = Math.max(ASKED.floor, ...matches.map(({ score }) => score));
  for (const [place, share] of shares) {
    const id = engine.idAt(place);
    if (id === undefined || share < ASKED.least) continue;
    const isAnswer = share >= ASKED.answer;
    const match = raised.get(id) ?? (isAnswer ? { id, score: 0, saysEnough: true } : null);
    if (match === null) continue;
    const score = match.score + weight * top * share;
    raised.set(id, { id, score, saysEnough: match.saysEnough || isAnswer });
  }
  return [...raised.values()].sort(byScore(engine));
};
