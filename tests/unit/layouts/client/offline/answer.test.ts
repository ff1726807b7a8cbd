import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { answer } from '../../../../../layouts/client/offline/answer.js';
import { memoryCache } from './memory-cache.js';

const ROOT = 'https://netwerk.example/x/';

const ask = async (cache: Cache, path: string) => {
  const waiting: Promise<unknown>[] = [];
  const given = await answer(new Request(ROOT + path), { cache, base: '/x/', later: (work) => waiting.push(work) });
  await Promise.all(waiting);
  return given;
};

const network = (respond: () => Response) => mock.method(globalThis, 'fetch', async () => respond());
const noNetwork = () => mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('no network')));

afterEach(() => mock.restoreAll());

test('a page comes from the network, however recently it was kept', async () => {
  const cache = memoryCache();
  await cache.put('/x/tools/kaart/', new Response('oud'));
  network(() => new Response('nieuw'));
  assert.equal(await (await ask(cache, 'tools/kaart/')).text(), 'nieuw');
});

test('without a network what is kept is given, also for an address with a question in it', async () => {
  const cache = memoryCache();
  await cache.put('/x/tools/kaart/', new Response('bewaard'));
  noNetwork();
  assert.equal(await (await ask(cache, 'tools/kaart/?van=mail')).text(), 'bewaard');
});

test('a file whose name changes with its content is not asked for again', async () => {
  const cache = memoryCache();
  await cache.put('/x/assets/stijl-1.css', new Response('bewaard'));
  const asked = network(() => new Response('nieuw'));
  assert.equal(await (await ask(cache, 'assets/stijl-1.css')).text(), 'bewaard');
  assert.equal(asked.mock.callCount(), 0);
});

test('without a network a file that is not kept is an error and not a page', async () => {
  const cache = memoryCache();
  await cache.put('/x/offline/', new Response('lijst'));
  noNetwork();
  assert.equal((await ask(cache, 'data/aanpakken.json')).type, 'error');
});
