import { type FacetFile, valuesOfRecords } from '../../../../scripts/search/facets/facet-values.js';
import type { FacetLabel } from '../files/facet-labels.js';

/** For each facet and value the records that have it. */
export type FacetSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * Which records have which values, in the order of the labels. Pagefind could tell, but then counts all values in every
 * answer. `ids` are those of all records in their order.
 */
export const facetSets = (file: FacetFile, ids: readonly string[], facets: readonly FacetLabel[]): FacetSets =>
  new Map(
    facets.map(({ name, labels }) => {
      const sets = new Map(Object.keys(labels).map((value) => [value, new Set<string>()]));
      const given = file[name];
      const records = given === undefined ? [] : valuesOfRecords(given);
      for (const [place, id] of ids.entries()) for (const value of records[place] ?? []) sets.get(value)?.add(id);
      return [name, sets];
    }),
  );

/** The values that a record has of each facet. */
export const valuesOf = (id: string, sets: FacetSets): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...sets].map(([facet, values]) => [facet, [...values].flatMap(([value, ids]) => (ids.has(id) ? [value] : []))]),
  );
