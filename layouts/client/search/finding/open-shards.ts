import { decodeSigns } from '../../../../scripts/search/number-signs.js';
import { EVERYWHERE_FILE, LENGTHS_FILE, TURNS_FILE } from '../../../../scripts/search/shards/shards-files.js';
import { joinShards, type Shard } from './join-shards.js';
import { onOneScale } from './one-scale.js';
import type { Pagefind, PagefindOptions, SearchIndex } from './pagefind.js';

/** What has one name for ever belongs to the indexes as they are now. */
const fetchNow = async (address: string): Promise<Response> => {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Opens the indexes of a large collection, which lie in numbered folders beside Pagefind's script. */
export const openShards = async (
  pagefind: Pick<Pagefind, 'createInstance'>,
  folder: string,
  { ranking, ...options }: PagefindOptions,
): Promise<SearchIndex> => {
  const loadTurns = async () => decodeSigns(await (await fetchNow(folder + TURNS_FILE)).text());
  const loadJson = async (name: string) => (await fetchNow(folder + name)).json();
  const [turns, lengths, everywhere]: [readonly number[], number[], string[]] = await Promise.all([
    loadTurns(),
    loadJson(LENGTHS_FILE),
    loadJson(EVERYWHERE_FILE),
  ]);
  const average = sum(lengths) / turns.length;

  const open = async (shard: number): Promise<Shard> => {
    const size = turns.filter((turn) => turn === shard).length;
    const scaled = onOneScale(ranking, (lengths[shard] ?? 0) / size / average);
    const basePath = `${folder}${shard}/`;
    const instance = pagefind.createInstance({ ...options, ranking: scaled.ranking, basePath });
    // An answer means that the index is open.
    await instance.search('');
    return { pagefind: instance, size, scale: scaled.scale };
  };
  // The first brings the engine, which the others then find there.
  const first = await open(0);
  const others = await Promise.all(lengths.slice(1).map((_, index) => open(index + 1)));
  return joinShards([first, ...others], new Set(everywhere), turns);
};
