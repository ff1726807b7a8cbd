import type { Facets } from '../records/search-record.js';
import { encodePlaces } from './places.js';

/** For each facet and value the places of its records in the list of all, see `places.ts`. */
export type FacetPlaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Which records have which values, given the facets of all records in their order. */
export const facetPlaces = (all: readonly Facets[]): FacetPlaces => {
  const facets = new Map<string, Map<string, number[]>>();
  for (const [place, record] of all.entries())
    for (const [facet, given] of Object.entries<string | readonly string[]>({ ...record })) {
      const values = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, values);
      for (const value of typeof given === 'string' ? [given] : new Set(given)) {
        const places = values.get(value);
        if (places === undefined) values.set(value, [place]);
        else places.push(place);
      }
    }
  return Object.fromEntries(
    [...facets].map(([facet, values]) => [
      facet,
      Object.fromEntries([...values].map(([value, places]) => [value, encodePlaces(places)])),
    ]),
  );
};
