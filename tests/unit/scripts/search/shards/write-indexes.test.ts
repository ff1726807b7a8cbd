import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { writeIndexes } from '../../../../../scripts/search/shards/write-indexes.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const NO_CACHE = createByteCache(false, '');

const jobs = (folders: readonly string[]) =>
  folders.map((folder, number) => ({
    name: `deel ${number}`,
    folder,
    language: 'xx',
    madeOf: () => String(number),
    records: () => [{ url: `/${number}/`, content: 'vier woorden zijn genoeg '.repeat(number + 1), language: 'xx' }],
  }));

test('each index tells how many words its records have, in the order in which they were asked', async () => {
  const folders = [0, 1, 2].map((number) => join(temporaryFolder('deel'), String(number)));
  assert.deepEqual(await writeIndexes(jobs(folders), NO_CACHE), [4, 8, 12]);
});

test('an index that cannot be written stops the build', async () => {
  const file = join(temporaryFolder('deel'), 'geen map');
  writeFileSync(file, '');
  await assert.rejects(writeIndexes(jobs([join(file, '0')]), NO_CACHE));
});
