/** How good one ranking is, each from 0 to 1. */
export interface RankingScore {
  /** 1 when something expected is among the first five. */
  readonly top5: number;
  /** One divided by the place of the first that was expected. */
  readonly reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten, all that was expected being equally good. */
  readonly ndcg10: number;
}

const gain = (place: number) => 1 / Math.log2(place + 2);

/**
 * Scores a ranking against what was expected. Where nothing was expected, finding nothing is right.
 * nDCG: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002.
 */
export const scoreRanking = (found: readonly string[], expected: readonly string[]): RankingScore => {
  if (expected.length === 0) {
    const right = found.length === 0 ? 1 : 0;
    return { top5: right, reciprocalRank: right, ndcg10: right };
  }
  const wanted = new Set(expected);
  const first = found.findIndex((address) => wanted.has(address));
  const reached = found.slice(0, 10).reduce((sum, address, place) => sum + (wanted.has(address) ? gain(place) : 0), 0);
  const best = expected.slice(0, 10).reduce((sum, _, place) => sum + gain(place), 0);
  return {
    top5: first !== -1 && first < 5 ? 1 : 0,
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: reached / best,
  };
};
