import { type Kept, readList } from './kept-list.js';

/** What lies on this device. */
export interface Amount {
  readonly list: readonly Kept[];
  readonly bytes: number;
}

/** Measures all that is kept, pages and files and what they need. */
export const amountKept = async (cache: Cache, base: string): Promise<Amount> => {
  let bytes = 0;
  for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
  return { list: await readList(cache, base), bytes };
};
