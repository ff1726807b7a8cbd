import type { Gemeente } from '../../../schemas/registers/gemeente.js';
import type { Regio } from '../../../schemas/registers/regio.js';
import type { Aanpak, Library } from '../library.js';

interface CountedPlace extends Pick<Gemeente | Regio, 'slug' | 'naam'> {
  readonly count: number;
}

/** How many of some approaches each municipality and region has, as the registers order them; none without any. */
export const countByPlace = (
  aanpakken: readonly Aanpak[],
  { gemeenten, regios }: Pick<Library, 'gemeenten' | 'regios'>,
): CountedPlace[] => {
  const counts = new Map<string, number>();
  for (const { gemeenten: own, regio } of aanpakken)
    for (const slug of regio === undefined ? own : [...own, regio]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...gemeenten, ...regios].flatMap(({ slug, naam }) => {
    const count = counts.get(slug);
    return count === undefined ? [] : [{ slug, naam, count }];
  });
};
