import type { EntryFields, EntryType, RegisterData } from '../../schemas/content-types.js';
import type { LesFields } from '../../schemas/parts/les.js';
import type { Link } from '../../schemas/registers/links.js';
import type { Zoekwoorden } from '../../schemas/registers/zoekwoorden.js';

/** What every entry has besides its own fields. */
export interface EntryFrame<Type extends EntryType> {
  readonly type: Type;
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  /** The Markdown below the fields. */
  readonly body: string;
  /** Names of the files beside the entry. */
  readonly attachments: readonly string[];
}

export type Entry<Type extends EntryType = EntryType> = { [T in Type]: EntryFields[T] & EntryFrame<T> }[Type];

export type Cohort = Entry<'cohort'>;
export type Sessie = Entry<'sessie'>;
export type Aanpak = Entry<'aanpak'>;
export type Tool = Entry<'tool'>;
export type Vraag = Entry<'vraag'>;
export type Pagina = Entry<'pagina'>;

/** A lesson with the aanpak it comes from; `slug` is unique on the site. */
export interface Les extends LesFields {
  readonly slug: string;
  readonly aanpak: Aanpak;
}

export interface Entries {
  readonly cohorten: readonly Cohort[];
  readonly sessies: readonly Sessie[];
  readonly aanpakken: readonly Aanpak[];
  readonly tools: readonly Tool[];
  readonly vragen: readonly Vraag[];
  readonly paginas: readonly Pagina[];
}

/** Entries, the registers that they refer to, and the lessons of all aanpakken. */
export interface Collection extends Omit<RegisterData, 'site'>, Entries {
  readonly lessen: readonly Les[];
}

/** Everything that was read and found sound. */
export interface Library extends Collection, Pick<RegisterData, 'site'> {
  /** Links to other sites that did not work the last time they were tried. */
  readonly links: readonly Link[];
  /** What readers type who look for a page. */
  readonly zoekwoorden: readonly Zoekwoorden[];
}
