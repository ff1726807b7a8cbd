import type { Engine, Match } from './find.js';

/** Best first; what answers equally well stands in the order of the list of all. */
export const byScore = (engine: Pick<Engine, 'placeOf'>) => (a: Match, b: Match) =>
  b.score - a.score || engine.placeOf(a.id) - engine.placeOf(b.id);
