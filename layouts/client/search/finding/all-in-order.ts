import type { PagefindSearch, SearchResult } from './pagefind.js';

/** All records of an index in the order in which they were indexed: their names sort that way (`short-names.ts`). */
export const allInOrder = async (pagefind: PagefindSearch): Promise<readonly SearchResult[]> =>
  [...(await pagefind.search(null)).results].sort((a, b) => (a.id < b.id ? -1 : 1));
