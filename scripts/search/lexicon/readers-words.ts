import type { Begrip } from '../../../schemas/registers/begrip.js';
import { hash24 } from '../language/hash.js';
import { phraseKeys } from './phrase-keys.js';
import { fromVarints, toVarint } from './varint.js';

/**
 * Readers’ own words as sorted slots, each as its distance from the slot before and the position of its term, in
 * variable-length bytes. The words themselves never leave the content folder, as they may hurt.
 */
export const encodeReadersWords = (begrippen: readonly Begrip[]): Uint8Array => {
  const pairs = begrippen
    .flatMap(({ zoekwoorden }, term) => zoekwoorden.flatMap(phraseKeys).map((key) => [hash24(key), term] as const))
    .sort(([slotA, termA], [slotB, termB]) => slotA - slotB || termA - termB);
  const bytes: number[] = [];
  let previous = 0;
  for (const [slot, term] of pairs) {
    bytes.push(...toVarint(slot - previous), ...toVarint(term));
    previous = slot;
  }
  return Uint8Array.from(bytes);
};

/** From each slot to the positions of the terms that its readers' words lead to. */
export const decodeReadersWords = (bytes: Uint8Array): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  const values = fromVarints(bytes);
  let slot = 0;
  for (let at = 0; at + 1 < values.length; at += 2) {
    slot += values[at] ?? 0;
    found.set(slot, [...(found.get(slot) ?? []), values[at + 1] ?? 0]);
  }
  return found;
};
