import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ByteCache } from '../../../../scripts/cache/byte-cache.js';
import type { Library } from '../../../../scripts/content/library.js';
import { buildSearchIndex } from '../../../../scripts/search/build-index.js';
import { createSearchData } from '../../../../scripts/search/create-search-data.js';
import { SEARCH_LIMITS } from '../../../../scripts/search/search-limits.js';
import { shardOf } from '../../../../scripts/search/shards/shard-of.js';
import { temporaryFolder } from '../../../temporary-folder.js';
import { smallSite } from '../../layouts/small-site.js';
import { filesIn } from './shards/files-in.js';

const { library } = smallSite();
const records = createSearchData(library, SEARCH_LIMITS).records.length;
/** So few in one that there are four shards. */
const FEW = Math.ceil(records / 3);

const [first = assert.fail(), ...others] = library.aanpakken;
const CHANGED = { ...library, aanpakken: [{ ...first, body: `${first.body}\n\nNog een zin.` }, ...others] };

/** A cache that tells what was kept since it was last asked. */
const watchedCache = (): ByteCache & { readonly newlyKept: () => string[] } => {
  const kept = new Map<string, Uint8Array>();
  const names: string[] = [];
  return {
    recall: (name) => kept.get(name) ?? null,
    keep: (name, bytes) => {
      kept.set(name, bytes);
      names.push(name);
    },
    newlyKept: () => names.splice(0).sort(),
  };
};

const build = async (
  of: Library,
  recordsInShard: number,
  cache: ByteCache = watchedCache(),
  earlier: string | null = null,
) => {
  const folder = temporaryFolder('zoekindex');
  await buildSearchIndex(
    { output: folder, earlier },
    createSearchData(of, { ...SEARCH_LIMITS, recordsInShard }),
    cache,
  );
  return folder;
};

const ENGINE = /^wasm\.xx_[0-9a-f]+\.pagefind$/;

test('a small collection is one index in one folder, with nothing beside it', async () => {
  const folder = await build(library, records);
  const names = readdirSync(join(folder, 'pagefind')).filter((name) => !name.startsWith('pagefind.xx_'));
  assert.deepEqual(names.filter((name) => !ENGINE.test(name)).sort(), [
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
  ]);
  assert.equal(names.filter((name) => ENGINE.test(name)).length, 1);
});

test('a larger one has an index in each numbered folder, and the script and the engine once', async () => {
  const folder = join(await build(library, FEW), 'pagefind');
  assert.deepEqual(
    readdirSync(folder).filter((name) => /^\d+$/.test(name)),
    ['0', '1', '2', '3'],
  );
  for (const name of [/^pagefind\.js$/, ENGINE]) {
    assert.ok(readdirSync(folder).some((file) => name.test(file)));
    assert.ok(!readdirSync(join(folder, '0')).some((file) => name.test(file)));
  }
});

test('after a change to one text only its shard is indexed again, and the files are those of a build without a cache', async () => {
  const cache = watchedCache();
  await build(library, FEW, cache);
  cache.newlyKept();
  const folder = await build(CHANGED, FEW, cache);
  assert.deepEqual(cache.newlyKept(), [`zoekindex ${shardOf(`/aanpakken/${first.slug}/`, 4)} van 4`]);
  assert.deepEqual(filesIn(folder), filesIn(await build(CHANGED, FEW)));
});

test('a text that goes leaves the other shards as they are', async () => {
  const cache = watchedCache();
  await build(library, FEW, cache);
  cache.newlyKept();
  const [first, ...others] = library.vragen;
  assert.ok(first);
  await build({ ...library, vragen: others }, FEW, cache);
  assert.deepEqual(cache.newlyKept(), [`zoekindex ${shardOf(`/vragen/${first.slug}/`, 4)} van 4`]);
});

test('what the site that is there has already is not written again, and that site stays as it was', async () => {
  const cache = watchedCache();
  const earlier = await build(library, FEW, cache);
  const before = filesIn(earlier);
  const changed = await build(CHANGED, FEW, cache, earlier);
  assert.deepEqual(filesIn(earlier), before);
  assert.deepEqual(filesIn(changed), filesIn(await build(CHANGED, FEW)));
  const fragments = readdirSync(join(changed, 'pagefind', '1', 'fragment'));
  const isShared = (name: string) => statSync(join(changed, 'pagefind', '1', 'fragment', name)).nlink > 1;
  assert.ok(fragments.some(isShared));
});
