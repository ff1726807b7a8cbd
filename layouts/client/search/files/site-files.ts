import type { SearchFiles } from '../../../../scripts/search/search-files.js';
import { once } from '../../once.js';

/** `/` or the base path: scripts and workers lie in `assets/`. */
export const siteBase = (): string => new URL('../', import.meta.url).pathname;

/** Loads a file of the site. Rejects when it is not there. */
export const fetchFile = async (path: string, cache: RequestCache = 'default'): Promise<Response> => {
  const response = await fetch(siteBase() + path, { cache });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

/** The same of a file in JSON. */
export const fetchJson = async (path: string, cache?: RequestCache) => (await fetchFile(path, cache)).json();

/** Where the files are that a search loads. Their names change with every text, so pages don't hold them. */
export const searchFiles = once(
  // One of another day would lead to files that are gone, or go with another index.
  async (): Promise<SearchFiles> => fetchJson('zoeken/bestanden.json', 'no-cache'),
);
