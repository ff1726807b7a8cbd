import { fromVarints, toVarint } from './varint.js';

/** How a record says a term, from a narrower word somewhere in its text to being its page. */
export const LEVELS = ['narrower', 'once', 'often', 'title', 'subject', 'itself'] as const;
export type Level = (typeof LEVELS)[number];

/** A record by its place in the list of all, and how it says a term. */
export interface Saying {
  readonly record: number;
  readonly level: Level;
}

const BITS = 3;

/** Sayings in the order of their records, as base64 of one small number each: distance and level. */
export const encodeSayings = (sayings: readonly Saying[]): string => {
  const bytes = sayings.flatMap(({ record, level }, index) => {
    const distance = record - (sayings[index - 1]?.record ?? 0);
    return toVarint((distance << BITS) | LEVELS.indexOf(level));
  });
  return btoa(String.fromCharCode(...bytes));
};

/** The reverse of `encodeSayings`. */
export const decodeSayings = (text: string): readonly Saying[] => {
  let record = 0;
  return fromVarints(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).map((value) => {
    record += value >> BITS;
    return { record, level: LEVELS[value & ((1 << BITS) - 1)] ?? 'once' };
  });
};
