import type { Begrip } from '../../../schemas/registers/begrip.js';
import { hash32 } from '../language/hash.js';
import { phraseKeys } from './phrase-keys.js';

const BITS = 24;

/** Where a key of a phrase is kept: 24 bits, so that one in 4,000 phrases that stand nowhere leads somewhere. */
export const slotOf = (key: string): number => hash32(key) >>> (32 - BITS);

/**
 * Readers’ own words as sorted slots, each as its distance from the slot before and the position of its term, in
 * variable-length bytes. The words themselves never leave the content folder, as they may hurt.
 */
export const encodeReadersWords = (begrippen: readonly Begrip[]): Uint8Array => {
  const pairs = begrippen
    .flatMap(({ zoekwoorden }, term) => zoekwoorden.flatMap(phraseKeys).map((key) => [slotOf(key), term] as const))
    .sort(([slotA, termA], [slotB, termB]) => slotA - slotB || termA - termB);
  const bytes: number[] = [];
  let previous = 0;
  for (const [slot, term] of pairs) {
    bytes.push(...varint(slot - previous), ...varint(term));
    previous = slot;
  }
  return Uint8Array.from(bytes);
};

/** Seven bits a byte, the highest bit says that more follows. https://protobuf.dev/programming-guides/encoding/#varints */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);

/** From each slot to the positions of the terms that its readers' words lead to. */
export const decodeReadersWords = (bytes: Uint8Array): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };
  let slot = 0;
  while (at < bytes.length) {
    slot += read();
    const term = read();
    found.set(slot, [...(found.get(slot) ?? []), term]);
  }
  return found;
};
