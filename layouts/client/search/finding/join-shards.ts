import { asIndexed } from '../../../../scripts/search/language/word-end.js';
import { rarity } from '../../../../scripts/search/rarity.js';
import { takeTurns } from '../../../../scripts/search/shards/take-turns.js';
import { allInOrder } from './all-in-order.js';
import type { PagefindSearch, SearchIndex, SearchResult } from './pagefind.js';

/** One index of several. */
export interface Shard {
  readonly pagefind: PagefindSearch;
  /** How many records it has. */
  readonly size: number;
  /** What brings its scores to the scale of all shards. */
  readonly scale: number;
}

/** Two shards reckon in other ways to the same score: what they differ by then is less than this. */
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Ids get the number of their shard, as two shards may know one id. */
const numbered = (results: readonly SearchResult[], shard: number): SearchResult[] =>
  results.map(({ id, ...result }) => ({ ...result, id: `${shard}-${id}` }));

/**
 * Several indexes as one, with the scores of one: each shard weighs a word by how rare it is there, which is undone here.
 * `turns` tells from which shard each next record comes.
 */
export const joinShards = (
  shards: readonly Shard[],
  everywhere: ReadonlySet<string>,
  turns: readonly number[],
): SearchIndex => {
  const records = sum(shards.map(({ size }) => size));
  const inAll = (look: (pagefind: PagefindSearch) => Promise<readonly SearchResult[]>) =>
    Promise.all(shards.map(async ({ pagefind }, shard) => numbered(await look(pagefind), shard)));
  const search = (query: string) => inAll(async (pagefind) => (await pagefind.search(query)).results);
  return {
    everywhere,
    all: async () => takeTurns(await inAll(allInOrder), turns),
    holding: async (phrase) =>
      new Set((await search(`"${asIndexed(phrase)}"`)).flatMap((results) => results.map(({ id }) => id))),
    scores: async (word) => {
      if (everywhere.has(word)) return new Map();
      const found = await search(asIndexed(word));
      const overall = rarity(records, sum(found.map(({ length }) => length)));
      return new Map(
        shards.flatMap(({ size, scale }, shard) => {
          const results = found[shard] ?? [];
          const factor = (scale * overall) / rarity(size, results.length);
          return results.map(({ id, score }): [string, number] => [id, rounded(score * factor)]);
        }),
      );
    },
  };
};
