import { META_WEIGHTS, TEXT_RANKING } from '../../../scripts/search/query/weights.js';

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly ranking: {
      readonly metaWeights: Readonly<Record<string, number>>;
      readonly pageLength: number;
      readonly termSaturation: number;
    };
  }): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<SearchResponse>;
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
  /** In shorthand: see `scripts/search/language/shorthand.ts`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module;

/** Loads the search engine; rejects when the index is not there. A worker would be one more download. */
export const loadPagefind = async (base: string): Promise<Pagefind> => {
  const module: unknown = await import(new URL(`${base}pagefind/pagefind.js`, location.href).href);
  if (!isPagefind(module)) throw new Error('no search index');
  const ranking = { metaWeights: META_WEIGHTS, ...TEXT_RANKING };
  await module.options({ baseUrl: base, noWorker: true, ranking });
  await module.filters();
  return module;
};
