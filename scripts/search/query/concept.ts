/**
 * Something to look up: a word, a stem of a compound's part, a phrase (`sociaal domein`), or words that must all be there
 * (`burgemeester+wethouders`).
 */
export interface SearchTerm {
  readonly text: string;
  readonly weight: number;
}

/** One thing that the reader asks about, with all ways in which a text may say it. */
export interface Concept {
  /** What was typed for it. */
  readonly typed: string;
  readonly terms: readonly SearchTerm[];
  /** A text that says all of these says it too: `schuldhulp` is `hulp` and `schuld`. */
  readonly together: readonly Concept[];
  /** Words that are searched as well and may be shown. */
  readonly also: readonly string[];
  /** Whether the glossary knows it. */
  readonly isTerm: boolean;
  /** What was meant, where a typing error was mended. */
  readonly corrected: string | null;
  /** What was perhaps meant, should nothing be found. */
  readonly perhaps: string | null;
}
