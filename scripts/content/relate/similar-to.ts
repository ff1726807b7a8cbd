import type { Aanpak, Library } from '../library.js';
import { placeOf } from './place-of.js';
import type { Relations } from './relations.js';

const shared = (a: readonly string[], b: readonly string[]) => a.filter((item) => b.includes(item)).length;

const likeness = (a: Aanpak, b: Aanpak, library: Library): number => {
  const sizes = (aanpak: Aanpak) => placeOf(aanpak, library).gemeenten.map(({ grootte }) => grootte);
  return (
    3 * shared(a.themas, b.themas) +
    shared(a.niveaus, b.niveaus) +
    (a.invloed === b.invloed ? 1 : 0) +
    shared(sizes(a), sizes(b))
  );
};

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

/** The approaches that share most with this one: theme first, then level, influence and size. */
export const similarTo = (aanpak: Aanpak, library: Library, relations: Relations, count: number): Aanpak[] =>
  [...candidates(aanpak, relations)]
    .map((other) => ({ other, score: likeness(aanpak, other, library) }))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
