/** The file beside the shards that tells how many words the records of each have together. */
export const LENGTHS_FILE = 'woorden.json';

/** The file beside the shards that tells which records have which values of the facets. */
export const FACETS_FILE = 'facetten.json';

/** The file beside the shards with the words that stand everywhere. */
export const EVERYWHERE_FILE = 'overal.json';

/** For each facet and value the places of its records, see `places.ts`. */
export type FacetPlaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The file beside the shards that tells their turns for a sort. */
export const turnsFile = (sort: string): string => `${sort}.txt`;
