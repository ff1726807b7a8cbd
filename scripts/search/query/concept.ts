import type { LexiconTerm } from '../lexicon/lexicon.js';

/** Something to look up in the index: a word, a stem of a compound's part, or a phrase. */
export interface SearchTerm {
  readonly text: string;
  readonly weight: number;
}

/** A term of the glossary that is meant: who says it is known beforehand. */
export interface MeantTerm {
  readonly term: LexiconTerm;
  readonly weight: number;
}

/** One thing that the reader asks about, with all ways in which a text may say it. */
export interface Concept {
  /** What was typed for it. */
  readonly typed: string;
  readonly terms: readonly SearchTerm[];
  readonly meant: readonly MeantTerm[];
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
