import { decodeSigns, encodeSigns } from '../number-signs.js';
import type { Facets } from '../records/search-record.js';

/** What values records have of one facet. */
export interface FacetValues {
  /** The sets of values that records have; a few dozen, however many records there are. */
  readonly sets: readonly (readonly string[])[];
  /** Which of these each record has, in the order of the list of all, as `number-signs.ts` writes it. */
  readonly records: string;
}

/** The same for each facet. */
export type FacetFile = Readonly<Record<string, FacetValues>>;

type Given = string | readonly string[] | undefined;

const valuesOf = (given: readonly Given[]): FacetValues => {
  const numbers = new Map<string, number>();
  const records = given.map((values = []) => {
    const key = JSON.stringify([...new Set([values].flat())]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { sets: [...numbers.keys()].map((key) => JSON.parse(key)), records: encodeSigns(records) };
};

/** Which records have which values, given the facets of all records in their order. */
export const facetValues = (all: readonly Facets[]): FacetFile => {
  const given = all.map((facets) => new Map<string, Given>(Object.entries(facets)));
  const names = new Set(given.flatMap((facets) => [...facets.keys()]));
  return Object.fromEntries([...names].map((name) => [name, valuesOf(given.map((facets) => facets.get(name)))]));
};

/** The values of one facet that each record has, in the order of the list of all. */
export const valuesOfRecords = ({ sets, records }: FacetValues): readonly (readonly string[])[] =>
  decodeSigns(records).map((number) => sets[number] ?? []);
