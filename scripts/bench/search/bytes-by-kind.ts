import type { Browser } from 'playwright';
import { median } from '../median.js';
import { firstSearchBytes, type SearchIn } from './first-search-bytes.js';
import type { Query } from './query-set.js';
import type { Summary } from './summarise.js';

/** Each takes a browser that has loaded nothing yet. */
const OF_EACH_KIND = 3;

/** What a first search transfers, for each kind of query and for all: the median of some, gzipped. */
export const bytesByKind = async (
  browser: Browser,
  site: string,
  queries: readonly Query[],
  search: SearchIn,
): Promise<ReadonlyMap<Summary['kind'], number>> => {
  const sizes = new Map<Query['soort'], number[]>();
  for (const { soort, vraag } of queries) {
    const known = sizes.get(soort) ?? [];
    if (known.length === OF_EACH_KIND) continue;
    const { transferred } = await firstSearchBytes(browser, site, vraag, search);
    sizes.set(soort, [...known, transferred]);
  }
  return new Map([
    ...[...sizes].map(([kind, all]) => [kind, median(all)] as const),
    ['alle', median([...sizes.values()].flat())],
  ]);
};
