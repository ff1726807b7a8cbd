import type { SearchRecord } from './search-record.js';

/** By what a search can be sorted: the day that a text tells of, and the name of its place. */
export type SortName = 'datum' | 'plaats';

/** For each record, in the order of the list of all, where its value stands among all values there are. */
export type SortKeys = Readonly<Record<SortName, readonly number[]>>;

/** Sorts behind all names and before all days. */
const SORTS_LAST = { plaats: '~', datum: '0000-00-00' };

const keysOf = (values: readonly string[]): readonly number[] => {
  const places = new Map([...new Set(values)].sort().map((value, place) => [value, place]));
  return values.map((value) => places.get(value) ?? 0);
};

export const sortKeys = (records: readonly SearchRecord[]): SortKeys => ({
  datum: keysOf(records.map(({ date }) => date || SORTS_LAST.datum)),
  plaats: keysOf(records.map(({ place }) => place || SORTS_LAST.plaats)),
});
