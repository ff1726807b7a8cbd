/**
 * A glossary term as the search in the browser knows it. Readers' own words are kept apart (see `readers/`), and so is who
 * says it (see `sayings-files.ts`).
 */
export interface LexiconTerm {
  readonly slug: string;
  readonly term: string;
  /** Other forms and true synonyms: they stand for the term. */
  readonly same: readonly string[];
  /** Narrower words: they lead to the term, and the term leads to them, but not to each other. */
  readonly narrower: readonly string[];
  /** Positions in the list of terms. */
  readonly broader: readonly number[];
  readonly related: readonly number[];
}

/** Words of the site as a browser loads them. */
export interface LexiconWords {
  /** Front-coded words, commonest group first; see `front-coding.ts`. Words carry the marks of `mark-parts.ts`. */
  readonly words: readonly string[];
  /** Stems that are a part of some compound which is not among these words. */
  readonly parts: readonly string[];
}

/** What the search in the browser knows about the words of the site: those that are common, and the glossary. */
export interface Lexicon extends LexiconWords {
  readonly terms: readonly LexiconTerm[];
}
