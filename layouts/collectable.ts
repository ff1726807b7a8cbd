/** A page that a reader can collect, as "Mijn map" shows it. */
export interface Collectable {
  readonly titel: string;
  readonly soort: string;
  /** Below the base path. */
  readonly adres: string;
  readonly bestanden: readonly { readonly adres: string; readonly soort: string; readonly bytes: number }[];
}

/** All of them, by kind and slug: `tool:terugkoppeling`. */
export type Catalogue = Readonly<Record<string, Collectable>>;
