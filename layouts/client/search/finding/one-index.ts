import { asIndexed } from '../../../../scripts/search/language/word-end.js';
import { allInOrder } from './all-in-order.js';
import type { PagefindSearch, SearchIndex, SearchResponse } from './pagefind.js';

const idsOf = ({ results }: SearchResponse): ReadonlySet<string> => new Set(results.map(({ id }) => id));

/** An index of its own. */
export const oneIndex = (pagefind: PagefindSearch): SearchIndex => ({
  everywhere: new Set(),
  all: () => allInOrder(pagefind),
  holding: async (phrase) => idsOf(await pagefind.search(`"${asIndexed(phrase)}"`)),
  scores: async (word) => {
    const { results } = await pagefind.search(asIndexed(word));
    return new Map(results.map(({ id, score }) => [id, score]));
  },
});
