import { bundleForBrowsers } from './bundle-for-browsers.js';

/** The browser scripts that pages name themselves; what these load further is cut off as files of their own. */
const ENTRIES = {
  site: 'layouts/client/site.ts',
  search: 'layouts/client/search/search-page.ts',
  english: 'layouts/client/english/english-page.ts',
  offline: 'layouts/client/offline/offline-page.ts',
  map: 'layouts/client/my-map/map-page.ts',
  compare: 'layouts/client/compare/compare-page.tsx',
} as const;

export type ClientScripts = Readonly<Record<keyof typeof ENTRIES, string>>;

/** Writes the browser scripts into `assets/` below the output folder and returns where each entry stands there. */
export const bundleClient = async (output: string): Promise<ClientScripts> => {
  const addressOf = await bundleForBrowsers({ entries: ENTRIES, output, folder: 'assets' });
  return {
    site: addressOf('site'),
    search: addressOf('search'),
    english: addressOf('english'),
    offline: addressOf('offline'),
    map: addressOf('map'),
    compare: addressOf('compare'),
  };
};
