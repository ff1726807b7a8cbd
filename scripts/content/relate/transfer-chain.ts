import type { Aanpak, Library } from '../library.js';
import { aanpakkenBySlug } from './aanpakken-by-slug.js';
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
  /** Whether there is nothing further away. */
  readonly isWhole: boolean;
}

/** So many before it and as many after it: nobody takes in more of a drawing. */
const MOST = 12;

type Next = (aanpak: Aanpak) => readonly Aanpak[];

/** What can be reached, nearest first, and whether that is all: it stops when it is too much. */
const nearest = (start: Aanpak, next: Next): { readonly near: ReadonlySet<Aanpak>; readonly isAll: boolean } => {
  const found = new Set([start]);
  // A set also gives what is added to it on the way.
  for (const from of found)
    for (const other of next(from)) {
      if (!found.has(other) && found.size > MOST) return { near: found, isAll: false };
      found.add(other);
    }
  return { near: found, isAll: true };
};

/** How far away each of these is by the longest way among them, so that no arrow points back. */
const distancesOf = (start: Aanpak, near: ReadonlySet<Aanpak>, next: Next): ReadonlyMap<Aanpak, number> => {
  const distances = new Map([[start, 0]]);
  const visit = (from: Aanpak, distance: number): void => {
    for (const other of next(from)) {
      if (!near.has(other) || (distances.get(other) ?? 0) >= distance) continue;
      distances.set(other, distance);
      visit(other, distance + 1);
    }
  };
  visit(start, 1);
  return distances;
};

/** What an approach was built on and what was built on it, the nearest of these. The check keeps out circles. */
export const transferChain = (
  aanpak: Aanpak,
  { aanpakken }: Pick<Library, 'aanpakken'>,
  relations: Pick<Relations, 'aanpakken'>,
): TransferChain => {
  const bySlug = aanpakkenBySlug(aanpakken);
  const basisOf: Next = ({ gebaseerd_op }) => gebaseerd_op.flatMap((overname) => bySlug.get(overname.aanpak) ?? []);
  const followersOf: Next = ({ slug }) => relations.aanpakken.basis.of(slug);
  const [before, after] = [nearest(aanpak, basisOf), nearest(aanpak, followersOf)];
  const generations = new Map([
    ...[...distancesOf(aanpak, before.near, basisOf)].map(([other, distance]) => [other, -distance] as const),
    ...distancesOf(aanpak, after.near, followersOf),
    [aanpak, 0] as const,
  ]);
  const links = [...generations]
    .map(([other, generation]) => ({ aanpak: other, generation }))
    .sort((a, b) => a.generation - b.generation || a.aanpak.slug.localeCompare(b.aanpak.slug));
  const shown = new Set(links.map((link) => link.aanpak.slug));
  const transfers = links.flatMap((link) =>
    link.aanpak.gebaseerd_op
      .filter((overname) => shown.has(overname.aanpak))
      .map((overname) => [overname.aanpak, link.aanpak.slug] as const),
  );
  return { links, transfers, isWhole: before.isAll && after.isAll };
};
