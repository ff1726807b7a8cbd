import type { Patroon } from '../../../schemas/registers/patroon.js';
import type { Les } from '../library.js';

/** The patterns that still say something with these lessons: of each, lessons from at least two approaches. */
export const patternsOf = (patronen: readonly Patroon[], lessen: readonly Les[]): Patroon[] => {
  const aanpakOf = new Map(lessen.map(({ slug, aanpak }) => [slug, aanpak.slug]));
  return patronen
    .map((patroon) => ({ ...patroon, lessen: patroon.lessen.filter((les) => aanpakOf.has(les)) }))
    .filter((patroon) => new Set(patroon.lessen.map((les) => aanpakOf.get(les))).size > 1);
};
