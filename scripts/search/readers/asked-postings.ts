import { fromVarints, toVarint } from '../lexicon/varint.js';

/** In how many phrases of a record a stem stands. */
export interface Posting {
  readonly record: number;
  readonly count: number;
}

const withDistances = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/**
 * The stems of what readers ask for, by their slots (`hash18`), as variable-length numbers: the distance from the slot
 * before, how many records follow, and for each the distance from the record before and the count.
 */
export const encodeAsked = (asked: ReadonlyMap<number, readonly Posting[]>): Uint8Array => {
  const slots = [...asked].sort(([a], [b]) => a - b);
  const distances = withDistances(slots.map(([slot]) => slot));
  return Uint8Array.from(
    slots
      .flatMap(([, postings], index) => {
        // Two stems may share a slot, and then their records lie one row after the other.
        const inOrder = postings.toSorted((a, b) => a.record - b.record);
        const records = withDistances(inOrder.map(({ record }) => record));
        return [
          distances[index] ?? 0,
          inOrder.length,
          ...inOrder.flatMap(({ count }, at) => [records[at] ?? 0, count]),
        ];
      })
      .flatMap(toVarint),
  );
};

/** The opposite of `encodeAsked`. */
export const decodeAsked = (bytes: Uint8Array): ReadonlyMap<number, readonly Posting[]> => {
  const asked = new Map<number, Posting[]>();
  const values = fromVarints(bytes);
  let at = 0;
  const next = () => values[at++] ?? 0;
  for (let slot = 0; at < values.length; ) {
    slot += next();
    let record = 0;
    const postings = Array.from({ length: next() }, () => {
      record += next();
      return { record, count: next() };
    });
    asked.set(slot, postings);
  }
  return asked;
};
