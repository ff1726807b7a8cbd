import { rarity } from '../../../../scripts/search/rarity.js';
import { takeTurns } from '../../../../scripts/search/shards/take-turns.js';
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

/** No word begins with a word and this. */
const NOWHERE = 'qqqq';

/** Ids get the number of their shard, as two shards may know one id. */
const numbered = (results: readonly SearchResult[], shard: number): SearchResult[] =>
  results.map(({ id, ...result }) => ({ ...result, id: `${shard}-${id}` }));

/** Whether the same is found in the same texts, however it was scored. */
const areSame = (one: readonly SearchResult[], other: readonly SearchResult[]): boolean => {
  const places = new Map(other.map(({ id, words }) => [id, words.join()]));
  return one.length === other.length && one.every(({ id, words }) => places.get(id) === words.join());
};

/** The records of a shard that hold a word or a longer one that begins with it, and the ids of those that hold the word. */
const lookUp = async ({ pagefind }: Shard, word: string) => {
  const [{ results }, exact] = await Promise.all([pagefind.search(word, {}), pagefind.search(`"${word}"`, {})]);
  const ids = new Set(exact.results.map(({ id }) => id));
  if (ids.size > 0 || results.length === 0) return { results, ids };
  // Where no word begins with it, Pagefind gives the records of a shorter word, and so it does for a word like no other.
  const shorter = await pagefind.search(word + NOWHERE, {});
  return { results: areSame(results, shorter.results) ? [] : results, ids };
};

/**
 * Several indexes as one, with the scores of one: each shard weighs a word by how rare it is there, which is undone here.
 * `loadTurns` tells for a sort from which shard each next record comes.
 */
export const joinShards = (
  shards: readonly Shard[],
  everywhere: ReadonlySet<string>,
  loadTurns: (sort: string) => Promise<readonly number[]>,
): SearchIndex => {
  const records = sum(shards.map(({ size }) => size));
  const inAll = (query: string | null, options: Parameters<PagefindSearch['search']>[1]) =>
    Promise.all(
      shards.map(async ({ pagefind }, shard) => numbered((await pagefind.search(query, options)).results, shard)),
    );
  const all = async (sort: string, order: 'asc' | 'desc') => {
    const [lists, turns] = await Promise.all([inAll(null, { sort: { [sort]: order } }), loadTurns(sort)]);
    return takeTurns(lists, order === 'asc' ? turns : [...turns].reverse());
  };
  const inOrder = all('volgorde', 'asc');
  return {
    everywhere,
    all: (sort, order) => (sort === 'volgorde' && order === 'asc' ? inOrder : all(sort, order)),
    holding: async (text) => new Set((await inAll(`"${text}"`, {})).flatMap((results) => results.map(({ id }) => id))),
    scores: async (word) => {
      if (everywhere.has(word)) return new Map();
      const found = await Promise.all(shards.map((shard) => lookUp(shard, word)));
      const overall = rarity(records, sum(found.map(({ results }) => results.length)));
      return new Map(
        shards.flatMap(({ size, scale }, shard) => {
          const { results = [], ids } = found[shard] ?? {};
          const factor = (scale * overall) / rarity(size, results.length);
          const holding = results.filter(({ id }) => ids?.has(id));
          return numbered(holding, shard).map(({ id, score }): [string, number] => [id, rounded(score * factor)]);
        }),
      );
    },
  };
};
