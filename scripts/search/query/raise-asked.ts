import { byScore } from './by-score.js';
import type { Engine, RankedMatch } from './find.js';
import { ASKED } from './weights.js';

/**
 * Raises what readers ask for in the words of a query, by how much of the query they do: this counts on top of what the
 * texts say, and much of it is an answer by itself. `shares` are by the place of a record in the list of all.
 */
export const raiseAsked = (
  matches: readonly RankedMatch[],
  shares: ReadonlyMap<number, number>,
  engine: Pick<Engine, 'idAt' | 'placeOf'>,
): readonly RankedMatch[] => {
  if (shares.size === 0) return matches;
  const raised = new Map(matches.map((match) => [match.id, match]));
  const top = Math.max(ASKED.floor, ...matches.map(({ score }) => score));
  for (const [place, share] of shares) {
    const id = engine.idAt(place);
    if (id === undefined || share < ASKED.least) continue;
    const match = raised.get(id) ?? (share < ASKED.answer ? null : { id, score: 0, saysEnough: true });
    if (match !== null) raised.set(id, { ...match, score: match.score + ASKED.weight * top * share });
  }
  return [...raised.values()].sort(byScore(engine));
};
