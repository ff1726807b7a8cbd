import type { Link } from '../../schemas/registers/links.js';
import type { Redirect } from './addresses/redirects.js';
import type { Download } from './download.js';
import type { Library } from './library.js';
import type { ListPage } from './lists/list-pages.js';
import type { TermMatcher } from './markdown/term-matcher.js';
import type { Picture, SharePicture } from './picture.js';
import type { Relations } from './relate/relations.js';

/** Kinds of pages by the style sheet that they have: one each, with no more than what such pages show. */
export type PageStyle = 'plain' | 'home' | 'lists' | 'search' | 'compare' | 'map' | 'work' | 'timeline' | 'news';

/** Where the built files that every page uses can be found, below the base path. */
export interface Assets {
  readonly styles: Readonly<Record<PageStyle, string>>;
  readonly scripts: Readonly<Record<'site' | 'search' | 'english' | 'map' | 'compare' | 'offline' | 'editor', string>>;
  /** From where a script stands to the files that it can't do without. */
  readonly neededScripts: Readonly<Record<string, readonly string[]>>;
  readonly fonts: readonly string[];
}

/** What runs in browsers; no text of the site goes into it. */
export type BundledScripts = Pick<Assets, 'scripts' | 'neededScripts'>;

/** The files that readers can take along. */
export interface Downloads {
  readonly all: () => readonly Download[];
  /** Those that belong to the page at an address. */
  readonly of: (page: string) => readonly Download[];
}

/** All that a page can be made of. */
export interface SiteData {
  readonly library: Library;
  readonly relations: Relations;
  /** Every page of every list of cards and of every comparison; most lists have one. */
  readonly listPages: readonly ListPage[];
  /** `https://…` without a slash at the end. */
  readonly siteUrl: string;
  /** `/` or `/x/`. */
  readonly basePath: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether texts are shown that are not public yet. */
  readonly preview: boolean;
  readonly assets: Assets;
  readonly terms: TermMatcher;
  /** Addresses that lead on to another one. */
  readonly redirects: readonly Redirect[];
  /** Addresses of all pages that are made. */
  readonly addresses: ReadonlySet<string>;
  /** Links to other sites that are dead, by their address. */
  readonly deadLinks: ReadonlyMap<string, Link>;
  /** The pictures beside the entries, by the address of their file. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The pictures of pages that are shared, by the address of the page; that of the home page stands for all others. */
  readonly sharePictures: Pick<ReadonlyMap<string, SharePicture>, 'get'>;
  readonly downloads: Downloads;
}
