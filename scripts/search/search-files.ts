/** What a search in the browser loads: files below the base path, and how many indexes. */
export interface SearchFiles {
  /** The words of the site and the glossary. */
  readonly lexicon: string;
  /** Who says the terms of the glossary: a folder, which ends in a slash, and in how many files (`sayings-files.ts`). */
  readonly sayings: { readonly folder: string; readonly files: number };
  /** The folder of readers' own words, which ends in a slash, with a file for each bucket (`bucketFile`); null where there are none. */
  readonly readersWords: string | null;
  /** Which records have which values of the facets. */
  readonly facets: string;
  /** In which order records stand that are sorted by something. */
  readonly sortKeys: string;
  /** What is suggested while typing. */
  readonly suggestions: string;
  /** Over how many indexes the search is divided; only a large collection has more than one. */
  readonly shards: number;
}
