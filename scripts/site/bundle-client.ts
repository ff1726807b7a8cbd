import { basename, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleForBrowsers } from './bundle-for-browsers.js';

const SITE = { site: 'layouts/client/site.ts' } as const;

/** On every list, so one file too. */
const LIST = { like: 'layouts/client/likeness/like-us.ts' } as const;

/** The further browser scripts that pages name themselves. */
const ENTRIES = {
  search: 'layouts/client/search/search-page.ts',
  english: 'layouts/client/english/english-page.ts',
  offline: 'layouts/client/offline/offline-page.ts',
  map: 'layouts/client/my-map/map-page.ts',
  compare: 'layouts/client/compare/compare-page.tsx',
} as const;

/** What runs beside a page in which a reader searches. */
const SEARCH_WORKER = { searching: 'layouts/client/search/worker/search-worker.ts' } as const;
const SUGGEST_WORKER = { suggesting: 'layouts/client/search/worker/suggest-worker.ts' } as const;

/** What the script of every page loads when a reader asks for it. */
const LATER = {
  suggest: 'layouts/client/search/suggest.ts',
  mark: 'layouts/client/search/mark-page.ts',
  build: 'layouts/client/build-on.ts',
  refresh: 'layouts/client/offline/refresh-visit.ts',
  news: 'layouts/client/news/follow-news.ts',
} as const;

type Name = keyof typeof SITE | keyof typeof ENTRIES;

/** Where the browser scripts stand. */
export interface ClientScripts {
  readonly scripts: Readonly<Record<Name, string>>;
  /** From where a script stands to the files that it can't do without. */
  readonly neededScripts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Leads what is loaded later to files that are there already. So the script of every page is one file: parts that it
 * shares with others would be files of their own, and each a request.
 */
const loadLater = (addresses: ReadonlyMap<string, string>): Plugin => ({
  name: 'load-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return null;
      const source = join(resolveDir, path).replace(/\.js$/, '.ts');
      const address = addresses.get(relative(process.cwd(), source));
      return address === undefined
        ? { errors: [{ text: `${path} is not among what is loaded later` }] }
        : { path: `./${basename(address)}`, external: true };
    }),
});

/** Writes the browser scripts into `assets/` below the output folder and returns where they stand there. */
export const bundleClient = async (output: string): Promise<ClientScripts> => {
  const searching = await bundleForBrowsers({ entries: SEARCH_WORKER, output, folder: 'assets' });
  const suggesting = await bundleForBrowsers({ entries: SUGGEST_WORKER, output, folder: 'assets' });
  const beside = (address: string) => JSON.stringify(`./${basename(address)}`);
  // Scripts start the workers by these names.
  const define = {
    SEARCH_WORKER: beside(searching.addressOf('searching')),
    SUGGEST_WORKER: beside(suggesting.addressOf('suggesting')),
  };
  const { addressOf } = await bundleForBrowsers({ entries: LATER, output, folder: 'assets', define });
  const list = await bundleForBrowsers({ entries: LIST, output, folder: 'assets' });
  const later = new Map([
    [LATER.suggest, addressOf('suggest')],
    [LATER.mark, addressOf('mark')],
    [LATER.build, addressOf('build')],
    [LATER.refresh, addressOf('refresh')],
    [LATER.news, addressOf('news')],
    [LIST.like, list.addressOf('like')],
  ]);
  const plugins = [loadLater(later)];
  const site = await bundleForBrowsers({ entries: SITE, output, folder: 'assets', plugins });
  // Each by itself: what pages share would be small files, and each of those a request.
  const page = async (name: keyof typeof ENTRIES) => {
    const made = await bundleForBrowsers({ entries: { [name]: ENTRIES[name] }, output, folder: 'assets', define });
    return { address: made.addressOf(name), needed: made.neededBy(name) };
  };
  const search = await page('search');
  const english = await page('english');
  const offline = await page('offline');
  const map = await page('map');
  const compare = await page('compare');
  return {
    scripts: {
      site: site.addressOf('site'),
      search: search.address,
      english: english.address,
      offline: offline.address,
      map: map.address,
      compare: compare.address,
    },
    neededScripts: Object.fromEntries(
      [search, english, offline, map, compare].map(({ address, needed }) => [address, needed]),
    ),
  };
};
