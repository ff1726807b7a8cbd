import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../../../layouts/feeds/atom-feed.js';
import { jsonFeed } from '../../../../layouts/feeds/json-feed.js';
import { siteFeed } from '../../../../layouts/feeds/site-feed.js';
import { smallSite } from '../small-site.js';

test('the JSON feed tells the same as the Atom feed', () => {
  const feed = siteFeed('/feed.json', smallSite());
  const { items, feed_url } = JSON.parse(jsonFeed(feed));
  const inAtom = [...atomFeed(feed).matchAll(/<entry><id>([^<]*)<\/id>/g)].map(([, id]) => id);
  assert.ok(inAtom.length > 3);
  assert.deepEqual(
    items.map(({ id }: { id: string }) => id),
    inAtom,
  );
  assert.ok(feed_url.endsWith('/feed.json'));
});

test('what changed last comes first', () => {
  const days = siteFeed('/feed.xml', smallSite()).items.map(({ updated }) => updated);
  assert.deepEqual(days, [...days].sort().reverse());
});

test('what is under embargo is not in the feed', () => {
  const text = jsonFeed(siteFeed('/feed.json', smallSite()));
  assert.doesNotMatch(text, /fluister|kladversie|geheim/i);
});
