import type { Aanpak } from '../library.js';

const known = new WeakMap<readonly Aanpak[], ReadonlyMap<string, Aanpak>>();

/** Approaches by their slug; made once for the same list, as each page may ask. */
export const aanpakkenBySlug = (aanpakken: readonly Aanpak[]): ReadonlyMap<string, Aanpak> => {
  const before = known.get(aanpakken);
  if (before !== undefined) return before;
  const bySlug = new Map(aanpakken.map((aanpak) => [aanpak.slug, aanpak]));
  known.set(aanpakken, bySlug);
  return bySlug;
};
