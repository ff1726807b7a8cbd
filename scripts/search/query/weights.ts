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

/**
 * How scores add up. Tried out on half of a set of queries and kept only where the other half agreed; `share` and `best`
 * were chosen on two whole sets, and so fit both.
 */
export const RANKING = {
  /** A second way of saying the same adds this much of the first, a third this much again. */
  fade: 0.35,
  /** What a record counts that says the parts of a compound apart. */
  together: 0.42,
  /** Said as a whole in as many records as this, a compound need not be looked up by its parts. */
  few: 4,
  /** How heavily it counts against a record that it leaves things out. */
  share: 2,
  /** The same for a question of three things or more, of which some are only its words. */
  shareOfQuestion: 0.7,
  /** Among so many of the best, one that leaves things out is welcome. */
  best: 10,
  /** Of a question of three things or more a record has to say this share, weighed by how much each tells apart. */
  enough: 0.5,
  /** A phrase has no score of its own in Pagefind: it is there or not. */
  phrase: 2,
} as const;

/** How much it counts that readers ask for a record in the words of a query. */
export const ASKED = {
  /** What a record whose readers ask with all of a query gains, as a part of the score of the best one: for one thing… */
  one: 0.5,
  /** …for several things, which few texts say together… */
  several: 0.65,
  /** …and for one that no text says as a whole. */
  unsaid: 1.1,
  /** The best record counts for no less than this. */
  floor: 8,
  /** A smaller share than this tells nothing. */
  least: 0.3,
  /** From this share on a record is an answer, whatever its text says. */
  answer: 0.7,
} as const;

/** What a word in a field adds to the score of a record beside its text: the title, its place, other names, parts, a title's only word. */
export const META_WEIGHTS = { title: 5, plaats: 2, ook: 3, titeldelen: 6, delen: 0.7, enig: 2 };

/** How Pagefind weighs texts: long ones are punished less than it does of itself, as a long report is no worse an answer. */
export const TEXT_RANKING = { pageLength: 0.5, termSaturation: 1.6 };

/** What a record scores that says a term of the glossary, on Pagefind's scale. */
export const LEVEL_SCORES = {
  unsaid: 0,
  narrower: 0.4,
  once: 1,
  often: 1.8,
  title: 5,
  subject: 9,
  itself: 36,
} as const;

/** What it scores on top of that for being about the term: not, a little, more, as much as any record. */
export const ABOUT_SCORES = [0, 1.5, 2.5, 3.5] as const;
