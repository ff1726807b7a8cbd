import type { Aanpak, Library } from '../library.js';
import { placeOf } from './place-of.js';

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

/** The approaches that share most with this one: theme first, then level, influence and size. */
export const similarTo = (aanpak: Aanpak, library: Library, count: number): Aanpak[] =>
  library.aanpakken
    .filter((other) => other.slug !== aanpak.slug && shared(aanpak.themas, other.themas) > 0)
    .map((other) => ({ other, score: likeness(aanpak, other, library) }))
    .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug))
    .slice(0, count)
    .map(({ other }) => other);
