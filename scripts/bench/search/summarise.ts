import { median } from '../median.js';
import type { Answer } from './answer.js';
import type { Query, QueryKind } from './query-set.js';
import { scoreRanking } from './score-ranking.js';

/** How well a search answered the queries of one kind; shares from 0 to 1. */
export interface Summary {
  readonly kind: QueryKind | 'alle';
  readonly queries: number;
  readonly top5: number;
  readonly reciprocalRank: number;
  readonly ndcg10: number;
  /** Share of the queries that found nothing. */
  readonly empty: number;
  /** Median. */
  readonly milliseconds: number;
}

type Pair = readonly [query: Query, answer: Answer];

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const summary = (kind: Summary['kind'], pairs: readonly Pair[]): Summary => {
  const scores = pairs.map(([{ verwacht }, { addresses }]) => scoreRanking(addresses, verwacht));
  return {
    kind,
    queries: pairs.length,
    top5: mean(scores.map(({ top5 }) => top5)),
    reciprocalRank: mean(scores.map(({ reciprocalRank }) => reciprocalRank)),
    ndcg10: mean(scores.map(({ ndcg10 }) => ndcg10)),
    empty: mean(pairs.map(([, { addresses }]) => (addresses.length === 0 ? 1 : 0))),
    milliseconds: median(pairs.map(([, { milliseconds }]) => milliseconds)),
  };
};

/** A summary for each kind of query, and one for all of them together. */
export const summarise = (queries: readonly Query[], answers: readonly Answer[]): readonly Summary[] => {
  const pairs = queries.flatMap((query, index): Pair[] => {
    const answer = answers[index];
    return answer === undefined ? [] : [[query, answer]];
  });
  const kinds = [...new Set(queries.map(({ soort }) => soort))];
  return [
    ...kinds.map((kind) =>
      summary(
        kind,
        pairs.filter(([{ soort }]) => soort === kind),
      ),
    ),
    summary('alle', pairs),
  ];
};
