import type { FacetPlaces } from '../../../../scripts/search/facets/facet-places.js';
import { decodePlaces } from '../../../../scripts/search/facets/places.js';
import type { FacetLabel } from '../files/facet-labels.js';

/** For each facet and value the records that have it. */
export type FacetSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * Which records have which values, in the order of the labels. Pagefind could tell, but then counts all values in every
 * answer. `ids` are those of all records in their order.
 */
export const facetSets = (places: FacetPlaces, ids: readonly string[], facets: readonly FacetLabel[]): FacetSets => {
  const having = (facet: string, value: string) =>
    new Set(decodePlaces(places[facet]?.[value] ?? '').flatMap((place) => ids[place] ?? []));
  return new Map(
    facets.map(({ name, labels }) => [name, new Map(Object.keys(labels).map((value) => [value, having(name, value)]))]),
  );
};

/** The values that a record has of each facet. */
export const valuesOf = (id: string, sets: FacetSets): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...sets].map(([facet, values]) => [facet, [...values].flatMap(([value, ids]) => (ids.has(id) ? [value] : []))]),
  );
