import type { Aanpak, Les, Library } from '../../content/library.js';

/** Tells on which entries a page rests. */
export interface ReadTracker {
  /** Makes something, and tells the names of what was read to make it. */
  readonly during: <Made>(make: () => Made) => { readonly made: Made; readonly reads: readonly string[] };
  /** Notes that what has this name is read now. */
  readonly note: (name: string) => void;
}

/** What is read of all entries to know which pages there are and what belongs together: a change in it makes all anew. */
export const STRUCTURE = {
  aanpak: [
    'type',
    'slug',
    'gemeenten',
    'regio',
    'themas',
    'fasen',
    'niveaus',
    'invloed',
    'tools',
    'cohort',
    'gebaseerd_op',
    'eerdere_adressen',
    'samenvatting_engels',
  ],
  les: ['slug', 'id', 'aanpak', 'fase', 'themas', 'eerdere_ids'],
} as const satisfies { readonly aanpak: readonly (keyof Aanpak)[]; readonly les: readonly (keyof Les)[] };

export const nameOfAanpak = (slug: string): string => `aanpak ${slug}`;

const watchFields = (item: object, free: readonly string[], noted: () => void): void => {
  for (const [key, value] of Object.entries(item))
    if (!free.includes(key))
      Object.defineProperty(item, key, {
        enumerable: true,
        get: () => {
          noted();
          return value;
        },
      });
};

/**
 * Watches the fields of all approaches and lessons, but those that are read of all of them. From now on these are only to
 * be read while something is made: what is worked out apart and kept for several pages would rest on texts unseen.
 */
export const trackReads = ({ aanpakken, lessen }: Pick<Library, 'aanpakken' | 'lessen'>): ReadTracker => {
  let reads: Set<string> | null = null;
  const note = (name: string) => {
    if (reads === null) throw new Error(`${name} is read while no page is made`);
    reads.add(name);
  };
  for (const aanpak of aanpakken) watchFields(aanpak, STRUCTURE.aanpak, () => note(nameOfAanpak(aanpak.slug)));
  for (const les of lessen) watchFields(les, STRUCTURE.les, () => note(nameOfAanpak(les.aanpak.slug)));
  return {
    note,
    during: (make) => {
      const outer = reads;
      const own = new Set<string>();
      reads = own;
      try {
        return { made: make(), reads: [...own] };
      } finally {
        reads = outer;
      }
    },
  };
};
