import type { Collectable } from '../../collectable.js';

/** An entry that is kept on this device, with its files. */
export interface Kept extends Collectable {
  /** Kind and slug, as in `tool:terugkoppeling`. */
  readonly ref: string;
}

/** The place of all that is kept; a site below another path of the same host has its own. */
export const cacheName = (base: string): string => `offline ${base}`;

/** What is kept; null when nothing is, and then nothing is made either. */
export const openKept = async (base: string): Promise<Cache | null> =>
  (await caches.has(cacheName(base))) ? caches.open(cacheName(base)) : null;

/** The list lies among the pages themselves: what wipes the one wipes the other. */
const listAddress = (base: string): string => `${base}offline/lijst.json`;

const isFile = (value: unknown): value is Collectable['bestanden'][number] =>
  typeof value === 'object' &&
  value !== null &&
  'adres' in value &&
  typeof value.adres === 'string' &&
  'soort' in value &&
  typeof value.soort === 'string' &&
  'bytes' in value &&
  typeof value.bytes === 'number';

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  ['ref', 'titel', 'soort', 'adres'].every((name) => typeof Reflect.get(value, name) === 'string') &&
  'bestanden' in value &&
  Array.isArray(value.bestanden) &&
  value.bestanden.every(isFile);

/** What is kept, in the order in which it was chosen. */
export const readList = async (cache: Cache, base: string): Promise<readonly Kept[]> => {
  const value: unknown = await (await cache.match(listAddress(base)))?.json().catch(() => null);
  return Array.isArray(value) ? value.filter(isKept) : [];
};

export const writeList = (cache: Cache, base: string, list: readonly Kept[]): Promise<void> =>
  cache.put(listAddress(base), new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } }));
