import type { Finding } from '../finding.js';
import type { Aanpak } from '../library.js';
import type { CheckedEntry } from '../read/read-entry.js';
import { fieldFinding } from './document.js';

type BasisOf = ReadonlyMap<string, readonly string[]>;

/** The way from one approach back to another along what each was based on; null when there is none. */
const pathBetween = (from: string, to: string, basisOf: BasisOf): readonly string[] | null => {
  const cameFrom = new Map([[from, '']]);
  for (const here of cameFrom.keys()) {
    if (here === to) return pathTo(to, cameFrom);
    for (const basis of basisOf.get(here) ?? []) if (!cameFrom.has(basis)) cameFrom.set(basis, here);
  }
  return null;
};

const pathTo = (end: string, cameFrom: ReadonlyMap<string, string>): string[] => {
  const path: string[] = [];
  for (let here = end; here !== ''; here = cameFrom.get(here) ?? '') path.unshift(here);
  return path;
};

/** No approach builds on itself, not even by way of others: somebody must have been first. */
export const checkTransfers = (entries: readonly CheckedEntry[], aanpakken: readonly Aanpak[]): Finding[] => {
  const basisOf: BasisOf = new Map(
    aanpakken.map(({ slug, gebaseerd_op }) => [slug, gebaseerd_op.map(({ aanpak }) => aanpak)]),
  );
  return entries.flatMap(({ entry, document }) => {
    if (entry.type !== 'aanpak') return [];
    return entry.gebaseerd_op.flatMap(({ aanpak }, index) => {
      const path = pathBetween(aanpak, entry.slug, basisOf);
      if (path === null) return [];
      return [
        fieldFinding(
          document,
          ['gebaseerd_op', index, 'aanpak'],
          'circular-transfer',
          `Deze aanpak bouwt zo voort op zichzelf: ${[entry.slug, ...path].join(' → ')}.`,
          'Kijk wie het eerst was. Haal gebaseerd_op daar weg.',
        ),
      ];
    });
  });
};
