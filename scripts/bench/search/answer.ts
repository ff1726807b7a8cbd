/** What a search answered to a query. */
export interface Answer {
  /** Addresses of the first ten hits; a lesson by its own page, wherever the hit leads. */
  readonly addresses: readonly string[];
  readonly milliseconds: number;
}

/** Where a hit leads, written as the address of the page of the thing that was found. */
export const canonicalAddress = (href: string): string => {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const les = /^\/aanpakken\/([^/]+)\/$/.exec(pathname)?.[1];
  return les !== undefined && hash.startsWith('#les-') ? `/lessen/${les}-${hash.slice('#les-'.length)}/` : pathname;
};
