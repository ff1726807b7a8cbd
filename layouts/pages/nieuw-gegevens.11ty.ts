import type { SiteData } from '../../scripts/content/site-data.js';
import { changesOf } from '../news/changes-of.js';

/** The changes as far as a browser needs them to know which ones its reader saw. */
export default {
  data: { permalink: '/data/nieuw.json' },
  render: ({ siteData }: { readonly siteData: SiteData }) =>
    JSON.stringify(changesOf(siteData.library).map(({ key }) => key)),
};
