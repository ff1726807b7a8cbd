import { decodeSigns } from '../../../../scripts/search/number-signs.js';
import type { Shards } from '../../../../scripts/search/shards/shards.js';
import { joinShards, type Shard } from './join-shards.js';
import { onOneScale } from './one-scale.js';
import type { Pagefind, PagefindOptions, SearchIndex } from './pagefind.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Opens the indexes of a large collection, which lie in numbered folders beside Pagefind's script. */
export const openShards = async (
  pagefind: Pick<Pagefind, 'createInstance'>,
  folder: string,
  { ranking, ...options }: PagefindOptions,
  { turns: signs, lengths, everywhere }: Shards,
): Promise<SearchIndex> => {
  const turns = decodeSigns(signs);
  const average = sum(lengths) / turns.length;

  const open = async (length: number, shard: number): Promise<Shard> => {
    const size = turns.filter((turn) => turn === shard).length;
    const scaled = onOneScale(ranking, length / size / average);
    const basePath = `${folder}${shard}/`;
    const instance = pagefind.createInstance({ ...options, ranking: scaled.ranking, basePath });
    // An answer means that the index is open.
    await instance.search('');
    return { pagefind: instance, size, scale: scaled.scale };
  };
  // Pagefind can't start its engine twice at once: the others find it there.
  const [first = 0, ...others] = lengths;
  const opened = await open(first, 0);
  const rest = await Promise.all(others.map((length, index) => open(length, index + 1)));
  return joinShards([opened, ...rest], new Set(everywhere), turns);
};
