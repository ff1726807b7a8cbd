import type { SiteData } from '../../scripts/content/site-data.js';
import { atomFeed } from '../feeds/atom-feed.js';
import { siteFeed } from '../feeds/site-feed.js';

const ADDRESS = '/feed.xml';

export default {
  data: { permalink: ADDRESS },
  render: ({ siteData }: { siteData: SiteData }) => atomFeed(siteFeed(ADDRESS, siteData)),
};
