import type { Aanpak, Les } from '../library.js';

/** The lessons of all aanpakken, each with an address of its own: `<aanpak>-<id>`. */
export const lessenOf = (aanpakken: readonly Aanpak[]): Les[] =>
  aanpakken.flatMap((aanpak) => aanpak.lessen.map((les) => ({ ...les, slug: `${aanpak.slug}-${les.id}`, aanpak })));
