import type { PagefindSearch, SearchIndex, SearchResponse } from './pagefind.js';

const idsOf = ({ results }: SearchResponse): ReadonlySet<string> => new Set(results.map(({ id }) => id));

/** An index of its own. */
export const oneIndex = (pagefind: PagefindSearch): SearchIndex => {
  const holding = async (text: string) => idsOf(await pagefind.search(`"${text}"`, {}));
  return {
    everywhere: new Set(),
    all: async (sort, order) => (await pagefind.search(null, { sort: { [sort]: order } })).results,
    holding,
    // Pagefind also finds longer words that begin with a word, so its records are held against those of an exact search.
    scores: async (word) => {
      const [{ results }, ids] = await Promise.all([pagefind.search(word, {}), holding(word)]);
      return new Map(results.filter(({ id }) => ids.has(id)).map(({ id, score }) => [id, score]));
    },
  };
};
