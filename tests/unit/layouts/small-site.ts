import { loadContent } from '../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../scripts/content/publish/public-library.js';
import type { SiteData } from '../../../scripts/content/site-data.js';
import { parseOptions } from '../../../scripts/options/parse-options.js';
import { createSiteData } from '../../../scripts/site/create-site-data.js';
import { extrasOf } from '../../../scripts/site/extras.js';
import { SMALL_NETWORK } from '../scripts/content/damaged-copy.js';

const NO_ASSETS: SiteData['assets'] = {
  styles: { plain: '', home: '', lists: '', search: '', compare: '', map: '', work: '', timeline: '', news: '' },
  scripts: { site: '', search: '', english: '', editor: 'assets/beheer.js', map: '', compare: '', offline: '' },
  neededScripts: {},
  fonts: [],
};

/** What readers of the small network may see, for templates and what they are made of. */
export const smallSite = (): SiteData => {
  const { library } = loadContent(SMALL_NETWORK);
  if (library === null) throw new Error('The small network has findings');
  const options = parseOptions(['--date', '2026-01-15']);
  return {
    ...createSiteData(publicLibrary(library, options.today), NO_ASSETS, new Map(), options),
    ...extrasOf([], new Map()),
  };
};
