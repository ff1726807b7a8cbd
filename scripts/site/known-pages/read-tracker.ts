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

/** An item as it was read, and the names under which reads of its fields and of its body are noted. */
interface Watched {
  readonly item: object;
  readonly name: string;
  readonly bodyName: string;
}

/** Makes items that note what is read of them, but for the fields that are free. */
type Watch = <Item extends object>(item: Item, slug: string, free: readonly string[]) => Item;

/**
 * Watches items by a getter for each field, one for all items: one for each field of each item would take more memory
 * than the texts. What is watched is made anew: a field that becomes a getter makes an object slow to read, and large.
 */
const createWatch = (note: (name: string) => void): Watch => {
  const watched = new Map<object, Watched>();
  const getters = new Map<string, PropertyDescriptor>();
  const getterOf = (key: string): PropertyDescriptor => {
    const known = getters.get(key) ?? {
      enumerable: true,
      get(this: object) {
        const read = watched.get(this);
        if (read === undefined) return undefined;
        note(key === 'body' ? read.bodyName : read.name);
        return Reflect.get(read.item, key);
      },
    };
    getters.set(key, known);
    return known;
  };
  return (item, slug, free) => {
    const own = {};
    for (const [key, value] of Object.entries(item))
      Object.defineProperty(own, key, free.includes(key) ? { value, enumerable: true } : getterOf(key));
    watched.set(own, { item, name: nameOfAanpak(slug), bodyName: nameOfBody(slug) });
    // TypeScript can't see that it has the same fields.
    return own as typeof item;
  };
};

/** What can be watched: a library, and all that is made of it while nobody looks at who reads what. */
export interface WatchedLibrary {
  readonly library: Library;
  /**
   * Begins to tell who reads. From now on fields of approaches and lessons, but those that are read of all of them, are only
   * to be read while something is made: what is worked out apart and kept for several pages would rest on texts unseen.
   */
  readonly track: () => ReadTracker;
}

/** The same library, of which is known what is read of its approaches and lessons once that is tracked. */
export const watchReads = (library: Library): WatchedLibrary => {
  let isTracking = false;
  let reads: Set<string> | null = null;
  const note = (name: string) => {
    if (reads !== null) reads.add(name);
    else if (isTracking) throw new Error(`${name} is read while no page is made`);
  };
  const watch = createWatch(note);
  const aanpakken = new Map(library.aanpakken.map((aanpak) => [aanpak, watch(aanpak, aanpak.slug, STRUCTURE.aanpak)]));
  const lessen = library.lessen.map((les) =>
    watch({ ...les, aanpak: aanpakken.get(les.aanpak) ?? les.aanpak }, les.aanpak.slug, STRUCTURE.les),
  );
  const during: ReadTracker['during'] = (make) => {
    const outer = reads;
    const own = new Set<string>();
    reads = own;
    try {
      return { made: make(), reads: [...own] };
    } finally {
      reads = outer;
    }
  };
  return {
    library: { ...library, aanpakken: [...aanpakken.values()], lessen },
    track: () => {
      isTracking = true;
      return { note, during };
    },
  };
};
