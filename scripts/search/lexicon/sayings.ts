import { fromVarints, toVarint } from './varint.js';

/** How a record says a term, from not at all, by a narrower word somewhere in its text, to being its page. */
export const LEVELS = ['unsaid', 'narrower', 'once', 'often', 'title', 'subject', 'itself'] as const;
export type Level = (typeof LEVELS)[number];

/** How much a record is about a term, whether it says it or not: see `what-is-about.ts`. */
export type About = 0 | 1 | 2 | 3;

/** A record by its place in the list of all, and what it has to do with a term. */
export interface Saying {
  readonly record: number;
  readonly level: Level;
  readonly about: About;
}

const LEVEL_BITS = 3;
const BITS = LEVEL_BITS + 2;
const ABOUTS: readonly About[] = [0, 1, 2, 3];

/** Sayings in the order of their records, as base64 of one small number each: distance, how much about it, and level. */
export const encodeSayings = (sayings: readonly Saying[]): string => {
  const bytes = sayings.flatMap(({ record, level, about }, index) => {
    const distance = record - (sayings[index - 1]?.record ?? 0);
    return toVarint((distance << BITS) | (about << LEVEL_BITS) | LEVELS.indexOf(level));
  });
  return btoa(String.fromCharCode(...bytes));
};

/** The reverse of `encodeSayings`. */
export const decodeSayings = (text: string): readonly Saying[] => {
  let record = 0;
  return fromVarints(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).map((value) => {
    record += value >> BITS;
    return {
      record,
      level: LEVELS[value & ((1 << LEVEL_BITS) - 1)] ?? 'once',
      about: ABOUTS[(value >> LEVEL_BITS) & 3] ?? 0,
    };
  });
};
