import type { Aanpak, Library } from '../library.js';
import { insertBest } from './insert-best.js';
import { placeOf } from './place-of.js';
import type { Relations } from './relations.js';

/** Values as bits of numbers of 32, so that what two share is counted at once. */
type Bits = readonly number[];

interface Traits {
  readonly themas: Bits;
  /** Levels, influence and sizes, which count less. */
  readonly rest: Bits;
}

/** Gives each value that it meets a place of its own. */
const createEncoder = () => {
  const places = new Map<string, number>();
  return (values: readonly string[]): Bits => {
    const bits: number[] = [];
    for (const value of values) {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      const word = place >> 5;
      while (bits.length <= word) bits.push(0);
      bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
    }
    return bits;
  };
};

const count = (bits: number): number => {
  let ones = 0;
  for (let left = bits; left !== 0; left &= left - 1) ones++;
  return ones;
};

const shared = (a: Bits, b: Bits): number => {
  let both = 0;
  for (let word = 0; word < a.length && word < b.length; word++) both += count((a[word] ?? 0) & (b[word] ?? 0));
  return both;
};

/** Compared with each other time and again, so worked out once for a library. */
const librariesKnown = new WeakMap<Library, (aanpak: Aanpak) => Traits>();

const traitsIn = (library: Library): ((aanpak: Aanpak) => Traits) => {
  const before = librariesKnown.get(library);
  if (before !== undefined) return before;
  const themasOf = createEncoder();
  const restOf = createEncoder();
  const all = new Map<Aanpak, Traits>();
  const traitsOf = (aanpak: Aanpak): Traits => {
    const known = all.get(aanpak);
    if (known !== undefined) return known;
    const { themas, niveaus, invloed } = aanpak;
    const sizes = placeOf(aanpak, library).sizes.map((size) => `grootte ${size}`);
    const rest = [...niveaus.map((niveau) => `niveau ${niveau}`), `invloed ${invloed}`, ...sizes];
    const traits = { themas: themasOf(themas), rest: restOf(rest) };
    all.set(aanpak, traits);
    return traits;
  };
  librariesKnown.set(library, traitsOf);
  return traitsOf;
};

const likeness = (a: Traits, b: Traits): number => 3 * shared(a.themas, b.themas) + shared(a.rest, b.rest);

/** Of a theme with more approaches than this, those that stand nearest in the alphabet are compared. */
const MOST_WEIGHED = 200;

/** The approaches of a theme that this one is compared with. */
const nearIn = (thema: string, aanpak: Aanpak, { aanpakken }: Pick<Relations, 'aanpakken'>): readonly Aanpak[] => {
  const all = aanpakken.thema.of(thema);
  if (all.length <= MOST_WEIGHED) return all;
  const from = Math.min(Math.max(0, all.indexOf(aanpak) - MOST_WEIGHED / 2), all.length - MOST_WEIGHED);
  return all.slice(from, from + MOST_WEIGHED);
};

interface Candidate {
  readonly other: Aanpak;
  readonly score: number;
}

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.score > b.score || (a.score === b.score && a.other.slug < b.other.slug);

/** The approaches that share most with this one: theme first, then level, influence and size. */
export const similarTo = (aanpak: Aanpak, library: Library, relations: Relations, wanted: number): Aanpak[] => {
  const best: Candidate[] = [];
  const traitsOf = traitsIn(library);
  const own = traitsOf(aanpak);
  // Who shares several themes is met several times: comparing takes less than keeping who was met.
  for (const thema of aanpak.themas)
    for (const other of nearIn(thema, aanpak, relations)) {
      const score = likeness(own, traitsOf(other));
      if (score < (best[wanted - 1]?.score ?? 0) || other === aanpak) continue;
      if (!best.some((one) => one.other === other)) insertBest(best, { other, score }, isBetter, wanted);
    }
  return best.map(({ other }) => other);
};
