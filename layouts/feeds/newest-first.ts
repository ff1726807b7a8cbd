import type { FeedItem } from './atom-feed.js';

/** The items with what changed last first; the address decides among those of one day. */
export const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => b.updated.localeCompare(a.updated) || a.address.localeCompare(b.address));
