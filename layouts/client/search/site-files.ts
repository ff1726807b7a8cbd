/** Where the files are that the search loads; every search box of the site carries their addresses. */
export interface SiteFiles {
  /** `/` or the base path. */
  readonly base: string;
  readonly lexicon: string;
  readonly readersWords: string;
  readonly suggestions: string;
  /** Over how many indexes the search is divided; only a large collection has more than one. */
  readonly shards: number;
}

const read = (name: string): string => document.querySelector<HTMLElement>('search[data-basis]')?.dataset[name] ?? '';

export const siteFiles = (): SiteFiles => ({
  base: read('basis'),
  lexicon: read('woorden'),
  readersWords: read('lezers'),
  suggestions: read('voorstellen'),
  shards: Number(read('delen') || 1),
});
