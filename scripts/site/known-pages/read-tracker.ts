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

/** All of an aanpak but its body, with its lessons. */
export const nameOfAanpak = (slug: string): string => `aanpak ${slug}`;

/** Apart, as no list shows anything of it. */
export const nameOfBody = (slug: string): string => `body of aanpak ${slug}`;

/** What an item was before it was watched, and the names under which its fields and its body are noted. */
interface Watched {
  readonly fields: object;
  readonly name: string;
  readonly bodyName: string;
}

/**
 * Gives items getters that note what is read, but for the fields that are free. A getter serves all items: one for each
 * field of each item would take more memory than the texts.
 */
const watchFields = <Item extends object>(
  items: readonly Item[],
  free: readonly string[],
  slugOf: (item: Item) => string,
  note: (name: string) => void,
): void => {
  const watched = new WeakMap<object, Watched>();
  const getters = new Map<string, PropertyDescriptor>();
  const getterOf = (key: string): PropertyDescriptor => {
    const known = getters.get(key) ?? {
      enumerable: true,
      get(this: object) {
        const item = watched.get(this);
        if (item === undefined) return undefined;
        note(key === 'body' ? item.bodyName : item.name);
        return Reflect.get(item.fields, key);
      },
    };
    getters.set(key, known);
    return known;
  };
  for (const item of items) {
    const slug = slugOf(item);
    watched.set(item, { fields: { ...item }, name: nameOfAanpak(slug), bodyName: nameOfBody(slug) });
    for (const key of Object.keys(item)) if (!free.includes(key)) Object.defineProperty(item, key, getterOf(key));
  }
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
  watchFields(aanpakken, STRUCTURE.aanpak, ({ slug }) => slug, note);
  watchFields(lessen, STRUCTURE.les, ({ aanpak }) => aanpak.slug, note);
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
