import { itemsOf, numberOf, textOf, toArray, toText } from './cbor.js';

/** What Pagefind knows of an index before any of it was loaded, as far as that is needed here. */
export interface IndexMeta {
  /** Each record by its name, under which it has a file, and by its place in the order in which they were given. */
  readonly records: readonly { readonly name: string; readonly place: number }[];
  /** The names of the files with words. */
  readonly chunks: readonly string[];
}

/** A file with words as a browser looks it up. */
export interface ListedChunk {
  /** Who looks for a word from here */
  readonly from: string;
  /** to here, needs this file. */
  readonly to: string;
  readonly name: string;
}

/** The sort by which Pagefind knows in which order it was given its records. */
export const GIVEN_ORDER = 'volgorde';

/** Where these stand in the list that it is: version, records, chunks, filters, sorts, fields. */
const RECORDS = 1;
const CHUNKS = 2;
const SORTS = 4;

const NOTHING = toArray([]);

const listAt = (meta: readonly Buffer[], at: number): readonly Buffer[][] => itemsOf(meta[at] ?? NOTHING).map(itemsOf);

const nameOf = ([name = NOTHING]: readonly Buffer[]): string => textOf(name);

/** Reads what is needed of it. Throws when its records have no order. */
export const readMeta = (bytes: Buffer): IndexMeta => {
  const meta = itemsOf(bytes);
  const order = listAt(meta, SORTS).find((sort) => nameOf(sort) === GIVEN_ORDER)?.[1];
  const places = new Map(itemsOf(order ?? NOTHING).map((number, place) => [numberOf(number), place]));
  const records = listAt(meta, RECORDS).map((record, number) => ({
    name: nameOf(record),
    place: places.get(number) ?? Number.NaN,
  }));
  if (records.some(({ place }) => Number.isNaN(place)))
    throw new Error('Pagefind did not keep the order of all records');
  return { records, chunks: listAt(meta, CHUNKS).map(([, , name = NOTHING]) => textOf(name)) };
};

/**
 * The same with other names for its records, in their order, and with other chunks. Sorts are left out: each takes as much
 * as the names, and the search has a file with the order of whatever is sorted.
 */
export const rewriteMeta = (bytes: Buffer, names: readonly string[], chunks: readonly ListedChunk[]): Buffer => {
  const meta = itemsOf(bytes);
  const records = listAt(meta, RECORDS).map(([, ...rest], number) => toArray([toText(names[number] ?? ''), ...rest]));
  const list = chunks.map(({ from, to, name }) => toArray([from, to, name].map(toText)));
  return toArray(meta.with(RECORDS, toArray(records)).with(CHUNKS, toArray(list)).with(SORTS, NOTHING));
};
