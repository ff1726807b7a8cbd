import type { Link } from '../../../schemas/registers/links.js';
import type { Picture } from '../picture.js';
import type { TermMatcher } from './term-matcher.js';

/** What the Markdown of one page may use; `seenTerms` is filled while the page is written. */
export type TextEnv = {
  /** Put before addresses on this site: `/` or `/x/`. */
  readonly basePath: string;
  /** Where `[B1]` leads: an anchor prefix such as `#` or `/aanpakken/epe/#`. Null drops the marks. */
  readonly sourcesAt: string | null;
  /** Address of the entry, for images and links to files beside it. */
  readonly entryAddress: string;
  /** Whether a page with this address is published; a link to one that is not becomes plain text. */
  readonly isPublished: (address: string) => boolean;
  /** The picture at an address, such as that of a file beside the entry. */
  readonly picture: (address: string) => Picture | null;
  /** Links that are dead, by their address; a reader is told behind the link. */
  readonly deadLinks: ReadonlyMap<string, Link>;
  /** Whether its headings can be linked to: only those of the body of an entry are. */
  readonly hasAnchors: boolean;
  readonly terms: TermMatcher | null;
  /** Slugs of the glossary terms explained on this page so far. */
  readonly seenTerms: Set<string>;
};

export const isTextEnv = (env: unknown): env is TextEnv =>
  typeof env === 'object' && env !== null && 'seenTerms' in env;
