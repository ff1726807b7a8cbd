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

/** Sayings in the order of their records, as one small number each: distance, how much about it, and level. */
const numbersOf = (sayings: readonly Saying[]): readonly number[] =>
  sayings.map(({ record, level, about }, index) => {
    const distance = record - (sayings[index - 1]?.record ?? 0);
    return (distance << BITS) | (about << LEVEL_BITS) | LEVELS.indexOf(level);
  });

/** The reverse of `numbersOf`. */
const sayingsOf = (numbers: readonly number[]): readonly Saying[] => {
  let record = 0;
  return numbers.map((value) => {
    record += value >> BITS;
    return {
      record,
      level: LEVELS[value & ((1 << LEVEL_BITS) - 1)] ?? 'once',
      about: ABOUTS[(value >> LEVEL_BITS) & 3] ?? 0,
    };
  });
};

/** The sayings of some terms: how many each has, and then these, all in variable-length numbers. */
export const encodeSayings = (terms: readonly (readonly Saying[])[]): Uint8Array =>
  Uint8Array.from(terms.flatMap((sayings) => [sayings.length, ...numbersOf(sayings)]).flatMap(toVarint));

/** The reverse of `encodeSayings`. */
export const decodeSayings = (bytes: Uint8Array): readonly (readonly Saying[])[] => {
  const numbers = fromVarints(bytes);
  const terms: (readonly Saying[])[] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0);
    terms.push(sayingsOf(numbers.slice(at + 1, end)));
    at = end;
  }
  return terms;
};
