/** A site is made in parts, perhaps while others make other parts of it. */
export interface SitePart {
  /** Whether this part makes the page of an item at this path. */
  readonly isWanted: (path: string) => boolean;
  /** Makes the file at a path; lets see what it is made of. */
  readonly make: (path: string, render: () => string) => string;
}

/** All of a site, without looking on. */
export const WHOLE_SITE: SitePart = { isWanted: () => true, make: (_, render) => render() };
