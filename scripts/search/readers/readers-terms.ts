import { fromVarints, toVarint } from '../lexicon/varint.js';

/** From the slots of readers' own words (`hash18`) to the positions of the terms that these lead to. */
export type ReadersTerms = ReadonlyMap<number, readonly number[]>;

/**
 * Readers’ own words as sorted slots, each as its distance from the slot before and the position of its term, in
 * variable-length bytes. The words themselves never leave the content folder, as they may hurt.
 */
export const encodeReadersTerms = (terms: ReadersTerms): Uint8Array => {
  const pairs = [...terms]
    .flatMap(([slot, positions]) => positions.map((term) => [slot, term] as const))
    .sort(([slotA, termA], [slotB, termB]) => slotA - slotB || termA - termB);
  const bytes: number[] = [];
  let previous = 0;
  for (const [slot, term] of pairs) {
    bytes.push(...toVarint(slot - previous), ...toVarint(term));
    previous = slot;
  }
  return Uint8Array.from(bytes);
};

/** The opposite of `encodeReadersTerms`. */
export const decodeReadersTerms = (bytes: Uint8Array): ReadersTerms => {
  const found = new Map<number, number[]>();
  const values = fromVarints(bytes);
  let slot = 0;
  for (let at = 0; at + 1 < values.length; at += 2) {
    slot += values[at] ?? 0;
    found.set(slot, [...(found.get(slot) ?? []), values[at + 1] ?? 0]);
  }
  return found;
};
