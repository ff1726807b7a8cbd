import type { Aanpak, Library } from '../library.js';

interface CountedPlace {
  readonly slug: string;
  readonly naam: string;
  readonly count: number;
}

/**
 * How many of some approaches each municipality and region has of its own, as the registers order them. A place without any is
 * left out.
 */
export const countByPlace = (
  aanpakken: readonly Aanpak[],
  { gemeenten, regios }: Pick<Library, 'gemeenten' | 'regios'>,
): CountedPlace[] => {
  const counts = new Map<string, number>();
  for (const { gemeenten: own, regio } of aanpakken)
    for (const slug of regio === undefined ? own : [...own, regio]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const named = [...gemeenten, ...regios.map(({ slug, naam }) => ({ slug, naam: `${naam} (regio)` }))];
  return named.flatMap(({ slug, naam }) => {
    const count = counts.get(slug);
    return count === undefined ? [] : [{ slug, naam, count }];
  });
};
