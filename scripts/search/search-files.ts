/** Numbered files of one kind: their folder, which ends in a slash, and how many there are. */
export interface FilesInFolder {
  readonly folder: string;
  readonly files: number;
}

/** What a search in the browser loads: files below the base path, and how many indexes. */
export interface SearchFiles {
  /** The words of the site that are common, and the glossary. */
  readonly lexicon: string;
  /** The folder of its other words, which ends in a slash (`rare-files.ts`); null where there are none. */
  readonly rareWords: string | null;
  /** Who says the terms of the glossary (`sayings-files.ts`). */
  readonly sayings: FilesInFolder;
  /** The folder of readers' own words, which ends in a slash, with a file for each bucket (`bucketFile`); null where there are none. */
  readonly readersWords: string | null;
  /** Which records have which values of the facets. */
  readonly facets: string;
  /** In which order records stand that are sorted by something. */
  readonly sortKeys: string;
  /** What is suggested while typing (`suggestion-files.ts`). */
  readonly suggestions: FilesInFolder;
  /** The files of Pagefind that every search loads first. */
  readonly index: readonly string[];
  /** What there is to know of the indexes over which the search is divided (`shards.ts`); null where there is one. */
  readonly shards: string | null;
}
