import { defineFile } from '../define-page.js';
import { jsonFeed } from '../feeds/json-feed.js';
import { siteFeed } from '../feeds/site-feed.js';

const ADDRESS = '/feed.json';

export default defineFile(ADDRESS, (data) => jsonFeed(siteFeed(ADDRESS, data)));
