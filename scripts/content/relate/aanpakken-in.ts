import type { Aanpak } from '../library.js';
import type { SiteData } from '../site-data.js';

/** The approaches of a municipality (its own, and those of its regions) or of a region. */
export const aanpakkenIn = (
  slug: string,
  { library, relations }: Pick<SiteData, 'library' | 'relations'>,
): Aanpak[] => {
  const regios = library.regios.filter(({ leden }) => leden.includes(slug));
  const groups = [
    relations.aanpakken.gemeente.of(slug),
    relations.aanpakken.regio.of(slug),
    ...regios.map((regio) => relations.aanpakken.regio.of(regio.slug)),
  ];
  return [...new Set(groups.flat())];
};
