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
  const { items } = JSON.parse(jsonFeed(siteFeed('/feed.json', smallSite())));
  const days = items.map(({ date_modified }: { date_modified: string }) => date_modified);
  assert.deepEqual(days, [...days].sort().reverse());
});

test('of many texts a feed holds the hundred that changed last, and makes summaries of no others', () => {
  const told: string[] = [];
  const items = Array.from({ length: 250 }, (_, index) => {
    const updated = `2026-${String((index % 12) + 1).padStart(2, '0')}-01`;
    const address = `https://voorbeeld.nl/${index}/`;
    return { address, title: 'Titel', published: '2026-01-01', updated, summary: () => `${told.push(address)}` };
  });
  const feed = { ...siteFeed('/feed.xml', smallSite()), items };
  const shown = [...atomFeed(feed).matchAll(/<entry><id>([^<]*)</g)].map(([, id]) => id);
  assert.equal(shown.length, 100);
  assert.deepEqual(told, shown);
  const oldest = items.filter(({ address }) => shown.includes(address)).map(({ updated }) => updated);
  assert.equal(oldest.sort()[0], '2026-08-01');
});

test('what is under embargo is not in the feed', () => {
  const text = jsonFeed(siteFeed('/feed.json', smallSite()));
  assert.doesNotMatch(text, /fluister|kladversie|geheim/i);
});
