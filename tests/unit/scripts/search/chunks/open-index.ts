import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagefindOptions } from '../../../../../layouts/client/search/finding/pagefind.js';
import { serveOnLoopback } from '../../../serve-on-loopback.js';

export interface OpenIndex {
  /** The addresses of what Pagefind finds. */
  readonly find: (query: string) => Promise<readonly string[]>;
  /** Which files with an ending were asked for so far. */
  readonly loaded: (ending: string) => readonly string[];
  readonly close: () => void;
}

/** Serves an index on loopback, and opens it with Pagefind's own script. */
export const openIndex = async (folder: string): Promise<OpenIndex> => {
  const { address, asked, close } = await serveOnLoopback(folder);
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = createInstance({ ...pagefindOptions('/'), basePath: address });
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query, {});
      const hits: { url: string }[] = await Promise.all(
        results.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return hits.map(({ url }) => url);
    },
    loaded: (ending) => asked.filter((url) => url.endsWith(ending)),
    close,
  };
};
