import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { amountKept } from '../../../../../layouts/client/offline/amount-kept.js';
import { dropEntry, keepEntry } from '../../../../../layouts/client/offline/keep-entry.js';
import { type Kept, readList } from '../../../../../layouts/client/offline/kept-list.js';
import { tidy } from '../../../../../layouts/client/offline/tidy.js';
import { addressesIn, memoryCache } from './memory-cache.js';

const BASE = '/x/';
const LIST = '/x/offline/lijst.json';
const TOOL: Kept = {
  ref: 'tool:kaart',
  titel: 'Kaart',
  soort: 'Tool',
  adres: '/tools/kaart/',
  bestanden: [{ adres: '/tools/kaart/kaart.pdf', soort: 'PDF', bytes: 3 }],
};

/** What the site answers; what is not in it is not there. */
let site: Map<string, string>;

beforeEach(() => {
  site = new Map([
    ['/x/tools/kaart/', '<link href="/x/assets/stijl-1.css"><script src="/x/assets/site-1.js"></script>'],
    ['/x/tools/kaart/kaart.pdf', 'pdf'],
    ['/x/assets/stijl-1.css', 'css'],
    ['/x/assets/site-1.js', 'import("./later-1.js")'],
    ['/x/assets/later-1.js', 'js'],
  ]);
  mock.method(
    globalThis,
    'fetch',
    async (address: string) => new Response(site.get(address) ?? '', { status: site.has(address) ? 200 : 404 }),
  );
});
afterEach(() => mock.restoreAll());

test('an entry is kept with its files and all that its page loads, now or later', async () => {
  const cache = memoryCache();
  await keepEntry(cache, BASE, TOOL);
  assert.deepEqual(await addressesIn(cache), [...site.keys(), LIST].sort());
  assert.deepEqual(await readList(cache, BASE), [TOOL]);
  assert.ok((await amountKept(cache, BASE)).bytes > 100);
});

test('an entry whose file does not come is not kept at all', async () => {
  const cache = memoryCache();
  site.delete('/x/tools/kaart/kaart.pdf');
  await assert.rejects(keepEntry(cache, BASE, TOOL));
  await tidy(cache, BASE);
  assert.deepEqual(await addressesIn(cache), []);
});

test('when there is no room for all of it, nothing of it stays', async () => {
  const cache = memoryCache(4);
  await assert.rejects(keepEntry(cache, BASE, TOOL));
  await tidy(cache, BASE);
  assert.deepEqual(await addressesIn(cache), []);
});

test('a page that changed takes its files along, and the old style goes', async () => {
  const cache = memoryCache();
  await keepEntry(cache, BASE, TOOL);
  site
    .set('/x/tools/kaart/', '<link href="/x/assets/stijl-2.css">')
    .set('/x/assets/stijl-2.css', 'css')
    .set('/x/tools/kaart/kaart.pdf', 'nieuw');
  await keepEntry(cache, BASE, TOOL);
  await tidy(cache, BASE);
  assert.equal(await (await cache.match('/x/tools/kaart/kaart.pdf'))?.text(), 'nieuw');
  assert.deepEqual(await addressesIn(cache), [
    '/x/assets/stijl-2.css',
    LIST,
    '/x/tools/kaart/',
    '/x/tools/kaart/kaart.pdf',
  ]);
});

test('a page whose new file does not come stays as it was, with the file of that day', async () => {
  const cache = memoryCache();
  await keepEntry(cache, BASE, TOOL);
  const before = site.get('/x/tools/kaart/');
  site.set('/x/tools/kaart/', '<p>nieuw</p>');
  site.delete('/x/tools/kaart/kaart.pdf');
  await assert.rejects(keepEntry(cache, BASE, TOOL));
  assert.equal(await (await cache.match('/x/tools/kaart/'))?.text(), before);
  assert.equal(await (await cache.match('/x/tools/kaart/kaart.pdf'))?.text(), 'pdf');
  assert.deepEqual(await readList(cache, BASE), [TOOL]);
});

test('an entry that is withdrawn, or only sends on, is taken away', async () => {
  for (const gone of [null, '<meta http-equiv="refresh" content="0; url=/x/tools/ander/">']) {
    const cache = memoryCache();
    site.set('/x/tools/kaart/', '<p>er nog</p>');
    await keepEntry(cache, BASE, TOOL);
    if (gone === null) site.delete('/x/tools/kaart/');
    else site.set('/x/tools/kaart/', gone);
    await keepEntry(cache, BASE, TOOL);
    assert.deepEqual(await addressesIn(cache), [LIST]);
    assert.deepEqual(await readList(cache, BASE), []);
  }
});

test('what a reader takes away is gone with its files', async () => {
  const cache = memoryCache();
  await keepEntry(cache, BASE, TOOL);
  await dropEntry(cache, BASE, TOOL.ref);
  await tidy(cache, BASE);
  assert.deepEqual(await addressesIn(cache), [LIST]);
});

test('a damaged list is read as an empty one', async () => {
  const cache = memoryCache();
  await cache.put(LIST, new Response('{"half'));
  assert.deepEqual(await readList(cache, BASE), []);
});
