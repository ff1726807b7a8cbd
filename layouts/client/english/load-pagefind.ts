/** A summary that was found. All of it is plain text but the excerpt, in which the words that were found are marked. */
export interface EnglishHit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The part of Pagefind's browser interface that is used here. */
export interface EnglishIndex {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<EnglishHit> }[] }>;
}

// This script stands in `assets/`, wherever the site stands.
const BASE = new URL('../', import.meta.url);

const isIndex = (module: unknown): module is EnglishIndex =>
  typeof module === 'object' && module !== null && 'search' in module;

/** Loads the index of the English summaries, which knows English word forms; rejects when it is not there. */
export const loadPagefind = async (): Promise<EnglishIndex> => {
  const module: unknown = await import(new URL('en/pagefind/pagefind.js', BASE).href);
  if (!isIndex(module)) throw new Error('no English index');
  await module.options({ baseUrl: BASE.pathname });
  return module;
};
