import type { FacetSets } from './facet-sets.js';
import type { SearchState } from './search-state.js';

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Chosen = SearchState['chosen'];

/** Records that have one of the chosen values of each facet: OR within a facet, AND across facets. */
export const narrow = (ids: readonly string[], chosen: Chosen, sets: FacetSets, without?: string): string[] =>
  ids.filter((id) =>
    [...chosen].every(
      ([facet, values]) => facet === without || values.some((value) => sets.get(facet)?.get(value)?.has(id)),
    ),
  );

/** How many records each value would leave; a chosen facet counts as if it were not chosen itself. */
export const countFacets = (ids: readonly string[], chosen: Chosen, sets: FacetSets): FacetCounts =>
  Object.fromEntries(
    [...sets].map(([facet, values]) => {
      const left = narrow(ids, chosen, sets, facet);
      return [
        facet,
        Object.fromEntries([...values].map(([value, set]) => [value, left.filter((id) => set.has(id)).length])),
      ];
    }),
  );
