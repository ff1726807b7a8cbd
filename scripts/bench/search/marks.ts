import type { Summary } from './summarise.js';

/** What the search must reach at least: the share of queries with something expected among the first five. */
const TOP5: Readonly<Partial<Record<Summary['kind'], number>>> = {
  samenstelling: 0.95,
  verbuiging: 0.95,
  synoniem: 0.95,
  typefout: 0.9,
  afkorting: 0.9,
  vraagzin: 0.85,
  'verzonnen-samenstelling': 0.85,
  lezerswoord: 0.8,
  onzin: 1,
};

/** Just reached: a text or a term that comes may ask for another look at the weights. */
const NDCG10 = 0.9;

export interface Mark {
  readonly title: string;
  readonly reached: number;
  readonly wanted: number;
}

/** Every mark with what was reached. */
export const marksOf = (summaries: readonly Summary[]): readonly Mark[] =>
  summaries.flatMap(({ kind, top5, ndcg10 }) => {
    const wanted = TOP5[kind];
    if (kind === 'alle') return [{ title: 'nDCG@10 over alle vragen', reached: ndcg10, wanted: NDCG10 }];
    return wanted === undefined ? [] : [{ title: `${kind}: in de eerste vijf`, reached: top5, wanted }];
  });
