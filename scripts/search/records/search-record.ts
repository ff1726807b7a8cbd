import type { Soort } from './soort-labels.js';

/** What a reader can narrow a search by; a record may have several values of each, except its kind. */
export interface Facets {
  readonly soort: Soort;
  readonly thema?: readonly string[];
  readonly fase?: readonly string[];
  readonly provincie?: readonly string[];
  readonly grootte?: readonly string[];
  readonly niveau?: readonly string[];
  readonly invloed?: readonly string[];
  readonly uitkomst?: readonly string[];
  readonly cohort?: readonly string[];
}

/** One thing that can be found: a lesson, an aanpak, a tool, a question, a term, a page. */
export interface SearchRecord {
  /** Where the hit leads, below the base path, with its anchor. */
  readonly address: string;
  readonly title: string;
  /** Where it comes from, such as "Zaanstad"; empty when it has no place. */
  readonly place: string;
  /** The text that is searched and of which the matching sentence is shown. */
  readonly content: string;
  /** Other names of the same thing, such as the synonyms of a term. */
  readonly names: readonly string[];
  /** Words that lead here although the text does not hold them, such as former names. */
  readonly extra: readonly string[];
  readonly facets: Facets;
  /** The day it was last checked, `YYYY-MM-DD`; empty when it has none. */
  readonly date: string;
}
