import type { Aanpak, Library } from '../library.js';
import { placeOf } from './place-of.js';
import type { Relations } from './relations.js';

// Plain loops: this is asked of every pair of approaches that share a theme.
const shared = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  for (const item of a) if (b.includes(item)) count++;
  return count;
};

const likeness = (a: Aanpak, sizes: readonly string[], b: Aanpak, library: Library): number =>
  3 * shared(a.themas, b.themas) +
  shared(a.niveaus, b.niveaus) +
  (a.invloed === b.invloed ? 1 : 0) +
  shared(sizes, placeOf(b, library).sizes);

/** Of a theme with more approaches than this, those that stand nearest in the alphabet are compared. */
const MOST_COMPARED = 200;

const candidates = (aanpak: Aanpak, { aanpakken }: Pick<Relations, 'aanpakken'>): Set<Aanpak> => {
  const near = aanpak.themas.flatMap((thema) => {
    const all = aanpakken.thema.of(thema);
    if (all.length <= MOST_COMPARED) return all;
    const from = Math.min(Math.max(0, all.indexOf(aanpak) - MOST_COMPARED / 2), all.length - MOST_COMPARED);
    return all.slice(from, from + MOST_COMPARED);
  });
  return new Set(near.filter(({ slug }) => slug !== aanpak.slug));
};

interface Candidate {
  readonly other: Aanpak;
  readonly score: number;
}

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.score > b.score || (a.score === b.score && a.other.slug < b.other.slug);

/** Puts a candidate in its place among the best, which are as many as are wanted. */
const insert = (best: Candidate[], candidate: Candidate, count: number): void => {
  const last = best[count - 1];
  if (last !== undefined && !isBetter(candidate, last)) return;
  const place = best.findIndex((one) => isBetter(candidate, one));
  best.splice(place === -1 ? best.length : place, 0, candidate);
  best.length = Math.min(best.length, count);
};

/** The approaches that share most with this one: theme first, then level, influence and size. */
export const similarTo = (aanpak: Aanpak, library: Library, relations: Relations, count: number): Aanpak[] => {
  const best: Candidate[] = [];
  const { sizes } = placeOf(aanpak, library);
  for (const other of candidates(aanpak, relations))
    insert(best, { other, score: likeness(aanpak, sizes, other, library) }, count);
  return best.map(({ other }) => other);
};
