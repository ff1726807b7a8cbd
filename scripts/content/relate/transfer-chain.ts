import type { Aanpak, Library } from '../library.js';
import type { Relations } from './relations.js';

/** An approach in a chain: below zero it came before, above zero it came after. */
export interface ChainLink {
  readonly aanpak: Aanpak;
  readonly generation: number;
}

export interface TransferChain {
  /** Oldest first. */
  readonly links: readonly ChainLink[];
  /** From what was built on to what built on it, as slugs. */
  readonly transfers: readonly (readonly [from: string, to: string])[];
}

/** All that can be reached, each as far away as the longest way there, so that no arrow points back. */
const reach = (start: Aanpak, next: (aanpak: Aanpak) => readonly Aanpak[]): Map<Aanpak, number> => {
  const distances = new Map<Aanpak, number>();
  const visit = (aanpak: Aanpak, distance: number): void => {
    for (const other of next(aanpak)) {
      if ((distances.get(other) ?? 0) >= distance) continue;
      distances.set(other, distance);
      visit(other, distance + 1);
    }
  };
  visit(start, 1);
  return distances;
};

/** What an approach was built on and what was built on it, near and far. The check keeps out circles. */
export const transferChain = (
  aanpak: Aanpak,
  { aanpakken }: Pick<Library, 'aanpakken'>,
  relations: Pick<Relations, 'aanpakken'>,
): TransferChain => {
  const basisOf = ({ gebaseerd_op }: Aanpak) =>
    aanpakken.filter(({ slug }) => gebaseerd_op.some((overname) => overname.aanpak === slug));
  const before = reach(aanpak, basisOf);
  const after = reach(aanpak, ({ slug }) => relations.aanpakken.basis.of(slug));
  const links = [
    ...[...before].map(([other, distance]) => ({ aanpak: other, generation: -distance })),
    { aanpak, generation: 0 },
    ...[...after].map(([other, distance]) => ({ aanpak: other, generation: distance })),
  ].sort((a, b) => a.generation - b.generation || a.aanpak.slug.localeCompare(b.aanpak.slug));
  const shown = new Set(links.map((link) => link.aanpak.slug));
  const transfers = links.flatMap((link) =>
    link.aanpak.gebaseerd_op
      .filter((overname) => shown.has(overname.aanpak))
      .map((overname) => [overname.aanpak, link.aanpak.slug] as const),
  );
  return { links, transfers };
};
