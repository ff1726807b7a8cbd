import type { FeedItem } from './atom-feed.js';

/** Feed readers ask again and again: a feed holds what is new, not everything. */
const MOST_ITEMS = 100;

/** The items of a feed: what changed last first, and the address decides among those of one day. */
export const newest = (items: readonly FeedItem[]): FeedItem[] =>
  [...items]
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.address.localeCompare(b.address))
    .slice(0, MOST_ITEMS);
