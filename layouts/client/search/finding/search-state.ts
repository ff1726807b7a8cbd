import type { Wish } from '../../../../scripts/content/relate/likeness.js';
import { readWish, writeWish } from '../../likeness/wish-params.js';

export type Sorting = 'relevantie' | 'lijkt' | 'nieuwste' | 'gemeente';

/** All that a search page shows follows from this, and all of it is in the address. */
export interface SearchState {
  readonly query: string;
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly sorting: Sorting;
  /** What the reader's own municipality is like, for who sorts by that. */
  readonly wish: Wish;
}

const SORTINGS: readonly Sorting[] = ['relevantie', 'lijkt', 'nieuwste', 'gemeente'];
export const MAX_QUERY = 200;

/** Reads an address; values that no facet knows are dropped. */
export const readState = (
  params: URLSearchParams,
  isKnown: (facet: string, value: string) => boolean,
  facets: readonly string[],
): SearchState => ({
  query: (params.get('q') ?? '').trim().slice(0, MAX_QUERY),
  chosen: new Map(
    facets
      .map((facet): [string, string[]] => [
        facet,
        [...new Set(params.getAll(facet))].filter((value) => isKnown(facet, value)),
      ])
      .filter(([, values]) => values.length > 0),
  ),
  sorting: SORTINGS.find((sorting) => sorting === params.get('sorteer')) ?? 'relevantie',
  wish: readWish(params, isKnown),
});

/** The address of a state, without what goes without saying. */
export const writeState = ({ query, chosen, sorting, wish }: SearchState): string => {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const [facet, values] of chosen) for (const value of values) params.append(facet, value);
  if (sorting !== 'relevantie') params.set('sorteer', sorting);
  if (sorting === 'lijkt') writeWish(params, wish);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};

export const isEmpty = ({ query, chosen }: SearchState): boolean => query === '' && chosen.size === 0;

/** The state after a value of a facet was switched on or off. */
export const toggle = (state: SearchState, facet: string, value: string): SearchState => {
  const values = state.chosen.get(facet) ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const chosen = new Map(state.chosen);
  if (next.length > 0) chosen.set(facet, next);
  else chosen.delete(facet);
  return { ...state, chosen };
};
