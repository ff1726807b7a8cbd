import type { SiteData } from '../../scripts/content/site-data.js';
import { catalogue } from '../data/catalogue.js';

export default {
  data: { permalink: '/data/catalogus.jsonld' },
  render: ({ siteData }: { siteData: SiteData }) => `${JSON.stringify(catalogue(siteData), null, 2)}\n`,
};
