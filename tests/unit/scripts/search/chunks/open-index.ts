import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagefindOptions } from '../../../../../layouts/client/search/finding/pagefind.js';
import { serveFolder } from '../../../../../scripts/site/serve-folder.js';

export interface OpenIndex {
  /** The addresses of what Pagefind finds. */
  readonly find: (query: string) => Promise<readonly string[]>;
  /** Which files with an ending were asked for so far. */
  readonly loaded: (ending: string) => readonly string[];
  readonly close: () => void;
}

/** Serves an index on loopback, and opens it with Pagefind's own script. */
export const openIndex = async (folder: string): Promise<OpenIndex> => {
  const asked: string[] = [];
  const server = serveFolder(folder, '/').on('request', ({ url = '' }) => asked.push(url));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const basePath = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = createInstance({ ...pagefindOptions('/'), basePath });
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query, {});
      const hits: { url: string }[] = await Promise.all(
        results.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return hits.map(({ url }) => url);
    },
    loaded: (ending) => asked.filter((url) => url.endsWith(ending)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
