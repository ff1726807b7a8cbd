import { META_WEIGHTS, TEXT_RANKING } from '../../../../scripts/search/query/weights.js';
import type { Shards } from '../../../../scripts/search/shards/shards.js';
import { once } from '../../once.js';
import { fetchJson, searchFiles, siteBase } from '../files/site-files.js';
import { oneIndex } from './one-index.js';
import { openShards } from './open-shards.js';

/** What a search asks of what is indexed. */
export interface SearchIndex {
  /** Words that tell nothing apart, and are not looked up. */
  readonly everywhere: ReadonlySet<string>;
  /** All records, in the order of the list of all. */
  readonly all: () => Promise<readonly SearchResult[]>;
  /** The records that hold a phrase. */
  readonly holding: (phrase: string) => Promise<ReadonlySet<string>>;
  /** How well each record says a word; those that hold only a longer word do not. */
  readonly scores: (word: string) => Promise<ReadonlyMap<string, number>>;
}

export interface PagefindSearch {
  search(query: string | null): Promise<SearchResponse>;
}

export interface PagefindOptions {
  readonly baseUrl: string;
  readonly noWorker: boolean;
  readonly ranking: {
    readonly metaWeights: Readonly<Record<string, number>>;
    readonly pageLength: number;
    readonly termSaturation: number;
  };
}

/** The part of Pagefind's browser interface that is used here: by itself it is the index beside its script. */
export interface Pagefind extends PagefindSearch {
  options(options: PagefindOptions): Promise<void>;
  createInstance(options: PagefindOptions & { readonly basePath: string }): PagefindSearch;
}

export interface SearchResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<Hit>;
}

export interface SearchResponse {
  readonly results: readonly SearchResult[];
}

/** A record as it was indexed. All of it is plain text, whatever it looks like. */
export interface Hit {
  readonly url: string;
  /** In shorthand: see `scripts/search/language/to-shorthand.ts`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module;

/** How our search has Pagefind work; a worker would be one more download. */
export const pagefindOptions = (base: string): PagefindOptions => ({
  baseUrl: base,
  noWorker: true,
  ranking: { metaWeights: META_WEIGHTS, ...TEXT_RANKING },
});

const loadModule = async (folder: string): Promise<Pagefind> => {
  const module: unknown = await import(new URL(`${folder}pagefind.js`, location.href).href);
  if (!isPagefind(module)) throw new Error('no search index');
  return module;
};

const loadShards = async (): Promise<Shards | null> => {
  const { shards } = await searchFiles();
  return shards === null ? null : fetchJson(shards);
};

/** Loads the search engine; rejects when the index is not there. */
export const loadPagefind = once(async (): Promise<SearchIndex> => {
  const base = siteBase();
  const folder = `${base}pagefind/`;
  const [module, shards] = await Promise.all([loadModule(folder), loadShards()]);
  if (shards !== null) return openShards(module, folder, pagefindOptions(base), shards);
  await module.options(pagefindOptions(base));
  return oneIndex(module);
});
