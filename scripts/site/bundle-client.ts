import { basename, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Bundle, bundleForBrowsers } from './bundle-for-browsers.js';

const SITE = 'layouts/client/site.ts';

/** The further browser scripts that pages name themselves. */
const PAGES = {
  search: 'layouts/client/search/search-page.ts',
  english: 'layouts/client/english/english-page.ts',
  offline: 'layouts/client/offline/offline-page.ts',
  map: 'layouts/client/my-map/map-page.ts',
  compare: 'layouts/client/compare/compare-page.tsx',
} as const;

/** What runs beside a page in which a reader searches, by the names under which scripts start it. */
const WORKERS = {
  SEARCH_WORKER: 'layouts/client/search/worker/search-worker.ts',
  SUGGEST_WORKER: 'layouts/client/search/worker/suggest-worker.ts',
} as const;

/** What the script of every page loads when a reader asks for it. */
const LATER = {
  suggest: 'layouts/client/search/suggest.ts',
  mark: 'layouts/client/search/mark-page.ts',
  build: 'layouts/client/build-on.ts',
  refresh: 'layouts/client/offline/refresh-visit.ts',
  news: 'layouts/client/news/follow-news.ts',
  like: 'layouts/client/likeness/like-us.ts',
} as const;

/** Where the browser scripts stand. */
export interface ClientScripts {
  readonly scripts: Readonly<Record<'site' | keyof typeof PAGES, string>>;
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

/**
 * Writes the browser scripts into `assets/` below the output folder and returns where they stand there. Each is bundled by
 * itself: what scripts share would be small files, and each of those a request.
 */
export const bundleClient = async (output: string): Promise<ClientScripts> => {
  const bundle = async (name: string, entry: string, more: Pick<Bundle<string>, 'define' | 'plugins'> = {}) => {
    const entries: Readonly<Record<string, string>> = { [name]: entry };
    const made = await bundleForBrowsers({ entries, output, folder: 'assets', ...more });
    return { address: made.addressOf(name), needed: made.neededBy(name) };
  };
  const worker = async (name: string, entry: string) =>
    JSON.stringify(`./${basename((await bundle(name, entry)).address)}`);
  const define = {
    SEARCH_WORKER: await worker('searching', WORKERS.SEARCH_WORKER),
    SUGGEST_WORKER: await worker('suggesting', WORKERS.SUGGEST_WORKER),
  };
  const later = new Map<string, string>();
  for (const [name, entry] of Object.entries(LATER)) later.set(entry, (await bundle(name, entry, { define })).address);
  const site = await bundle('site', SITE, { plugins: [loadLater(later)] });
  const search = await bundle('search', PAGES.search, { define });
  const english = await bundle('english', PAGES.english);
  const offline = await bundle('offline', PAGES.offline);
  const map = await bundle('map', PAGES.map);
  const compare = await bundle('compare', PAGES.compare);
  return {
    scripts: {
      site: site.address,
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
