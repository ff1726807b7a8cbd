import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { writeIndexes } from '../../../../../scripts/search/shards/write-indexes.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const NO_CACHE = createByteCache(false, '');

const JOBS = [0, 1, 2].map((number) => ({
  name: `deel ${number}`,
  path: String(number),
  language: 'xx',
  madeOf: () => String(number),
  records: () => [{ url: `/${number}/`, content: 'vier woorden zijn genoeg '.repeat(number + 1), language: 'xx' }],
}));

const write = (output: string) => writeIndexes(JOBS, { output, earlier: null }, NO_CACHE);

test('each index tells how many words its records have, in the order in which they were asked', async () => {
  assert.deepEqual(await write(temporaryFolder('deel')), [4, 8, 12]);
});

test('an index that cannot be written stops the build', async () => {
  const file = join(temporaryFolder('deel'), 'geen map');
  writeFileSync(file, '');
  await assert.rejects(write(file));
});
