import type { FacetCounts, Filters, Hit, Pagefind, SearchResponse } from './pagefind.js';
import type { SearchState, Sorting } from './search-state.js';

export interface Found {
  readonly count: number;
  readonly load: (from: number, to: number) => Promise<Hit[]>;
  readonly counts: FacetCounts;
}

const SORT: Readonly<Record<Sorting, Readonly<Record<string, 'asc' | 'desc'>> | null>> = {
  relevantie: null,
  nieuwste: { datum: 'desc' },
  gemeente: { plaats: 'asc' },
};

const filtersOf = (chosen: SearchState['chosen'], without?: string): Filters =>
  Object.fromEntries(
    [...chosen].filter(([facet]) => facet !== without).map(([facet, values]) => [facet, { any: values }]),
  );

const ask = (pagefind: Pagefind, { query, sorting }: SearchState, filters: Filters): Promise<SearchResponse> => {
  const sort = SORT[sorting];
  return pagefind.search(query === '' ? null : query, sort === null ? { filters } : { filters, sort });
};

/** A chosen facet counts as if it were not chosen itself: choosing one more of its values widens the search. */
const countsFor = async (pagefind: Pagefind, state: SearchState, all: SearchResponse): Promise<FacetCounts> => {
  const own = await Promise.all(
    [...state.chosen.keys()].map(async (facet) => {
      const { filters } = await ask(pagefind, state, filtersOf(state.chosen, facet));
      return [facet, filters[facet] ?? {}] as const;
    }),
  );
  return { ...all.filters, ...Object.fromEntries(own) };
};

/** Searches, and counts what each facet would leave. */
export const runSearch = async (pagefind: Pagefind, state: SearchState): Promise<Found> => {
  const response = await ask(pagefind, state, filtersOf(state.chosen));
  const { results } = response;
  return {
    count: results.length,
    load: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
    counts: await countsFor(pagefind, state, response),
  };
};
