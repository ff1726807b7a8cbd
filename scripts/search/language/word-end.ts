/** A code for which Pagefind has no stemmer: its Dutch one merges strangers, and our lexicon knows the forms. */
export const WITHOUT_STEMMER = 'xx';

/**
 * What each word of our index ends with; no word has these letters together. Pagefind also finds longer words that begin
 * with a word, of those it happened to load: with this no word begins with another, so a score does not depend on that.
 */
const WORD_END = 'qz';

/** How the words end in the index of a language: where Pagefind stems them itself, as they are. */
export const wordEndOf = (language: string): string => (language === WITHOUT_STEMMER ? WORD_END : '');

/** A word, or a phrase, as our index has it. */
export const asIndexed = (text: string): string =>
  text
    .split(' ')
    .map((word) => word + WORD_END)
    .join(' ');
