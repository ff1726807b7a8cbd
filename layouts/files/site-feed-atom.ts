import { defineFile } from '../define-page.js';
import { atomFeed } from '../feeds/atom-feed.js';
import { siteFeed } from '../feeds/site-feed.js';

const ADDRESS = '/feed.xml';

export default defineFile(ADDRESS, (data) => atomFeed(siteFeed(ADDRESS, data)));
