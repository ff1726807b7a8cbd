/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  /** Loads the facets; without it a search counts none. */
  filters(): Promise<FacetCounts>;
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<SearchResponse>;
}

/** OR within a facet, AND across facets. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface SearchResponse {
  readonly results: readonly { readonly id: string; data(): Promise<Hit> }[];
  /** For each facet the number of hits a value would leave. */
  readonly filters: FacetCounts;
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Hit {
  readonly url: string;
  /** Escaped HTML in which only `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const EXCERPT_WORDS = 28;

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module;

let loading: Promise<Pagefind> | null = null;

const load = async (): Promise<Pagefind> => {
  const module: unknown = await import(new URL('../pagefind/pagefind.js', import.meta.url).href);
  if (!isPagefind(module)) throw new Error('no search index');
  await module.options({ baseUrl: new URL('..', import.meta.url).pathname, excerptLength: EXCERPT_WORDS });
  await module.filters();
  return module;
};

/** Loads the search engine on first use; rejects when the index is not there. */
export const loadPagefind = (): Promise<Pagefind> => {
  loading ??= load();
  return loading;
};
