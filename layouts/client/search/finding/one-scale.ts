import type { PagefindOptions } from './pagefind.js';

type Ranking = PagefindOptions['ranking'];

/** How an index has to rank so that its scores, times `scale`, are those of another average length of texts. */
export interface OneScale {
  readonly ranking: Ranking;
  readonly scale: number;
}

/**
 * Pagefind scores a text by its length against the average of its own index, as BM25 does: a word that is said `n` times
 * counts `(k + 1) * n / (n + k * (1 - b + b * length / average))`. Here `k` and `b` become those with which the average
 * of this index gives what the average over all would give. `k + 1` then scales what is said in the text, so the weights
 * of the fields are scaled with it, and `scale` takes both back. `ratio` is this average divided by that over all.
 */
export const onOneScale = ({ metaWeights, pageLength, termSaturation }: Ranking, ratio: number): OneScale => {
  const stretch = 1 - pageLength + pageLength * ratio;
  const saturation = termSaturation * stretch;
  const growth = (saturation + 1) / (termSaturation + 1);
  return {
    ranking: {
      metaWeights: Object.fromEntries(Object.entries(metaWeights).map(([name, weight]) => [name, weight * growth])),
      pageLength: (pageLength * ratio) / stretch,
      termSaturation: saturation,
    },
    scale: 1 / growth,
  };
};
