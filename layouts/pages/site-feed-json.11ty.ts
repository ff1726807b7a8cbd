import type { SiteData } from '../../scripts/content/site-data.js';
import { jsonFeed } from '../feeds/json-feed.js';
import { siteFeed } from '../feeds/site-feed.js';

const ADDRESS = '/feed.json';

export default {
  data: { permalink: ADDRESS },
  render: ({ siteData }: { siteData: SiteData }) => jsonFeed(siteFeed(ADDRESS, siteData)),
};
