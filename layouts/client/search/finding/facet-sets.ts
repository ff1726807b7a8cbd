import type { FacetLabel } from '../files/facet-labels.js';
import type { SearchIndex } from './pagefind.js';

/** For each facet and value the records that have it. */
export type FacetSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Asks once which records have which values: a search of several words has no counts of its own in Pagefind. */
export const loadFacetSets = async (index: SearchIndex, facets: readonly FacetLabel[]): Promise<FacetSets> =>
  new Map(
    await Promise.all(
      facets.map(async ({ name, labels }): Promise<[string, ReadonlyMap<string, ReadonlySet<string>>]> => {
        const values = await Promise.all(
          Object.keys(labels).map(
            async (value): Promise<[string, ReadonlySet<string>]> => [value, await index.having(name, value)],
          ),
        );
        return [name, new Map(values)];
      }),
    ),
  );
