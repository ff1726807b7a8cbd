/** How much a hit counts, by how what was found relates to what was typed. */
export const WEIGHTS = {
  typed: 1,
  inflection: 0.9,
  synonym: 0.7,
  readersWord: 0.35,
  part: 0.8,
  broader: 0.45,
  narrower: 0.3,
  derivation: 0.2,
  /** A derivation of a word that itself stands nowhere. */
  derivationOnly: 0.6,
  start: 0.8,
} as const;

/** How scores add up. Tried out on half of a set of queries and kept only where the other half agreed. */
export const RANKING = {
  /** A second way of saying the same adds this much of the first, a third this much again. */
  fade: 0.5,
  /** What a record counts that says all parts of a compound apart, and one that says some of them. */
  together: 0.6,
  partly: 0.1,
  /** With fewer records than this that say all parts, those that say some are welcome. */
  few: 4,
  /** Of a question of three things or more a record has to say this share, weighed by how much each tells apart. */
  enough: 0.5,
  /** A phrase has no score of its own in Pagefind: it is there or not. */
  phrase: 2,
} as const;

/** What a word in a field adds to the score of a record beside its text: the title, its place, other names, parts. */
export const META_WEIGHTS = { title: 5, plaats: 2, ook: 3, titeldelen: 6, delen: 0.7 };

/** How Pagefind weighs texts: long ones are punished less than it does of itself, as a long report is no worse an answer. */
export const TEXT_RANKING = { pageLength: 0.5, termSaturation: 1.6 };

/** What a record scores that says a term of the glossary, on Pagefind's scale. */
export const LEVEL_SCORES = { narrower: 0.4, once: 1, often: 1.8, title: 5, itself: 20 } as const;
