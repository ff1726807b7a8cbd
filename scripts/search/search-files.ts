/** Where the files are that a search in the browser loads, below the base path. */
export interface SearchFiles {
  /** The words of the site and the glossary. */
  readonly lexicon: string;
  readonly readersWords: string;
  /** What is suggested while typing. */
  readonly suggestions: string;
}
