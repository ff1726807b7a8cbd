import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../scripts/cache/byte-cache.js';
import { temporaryFolder } from '../../../temporary-folder.js';

const BYTES = Buffer.from('een document');

const filled = () => {
  const folder = temporaryFolder('bewaard');
  const cache = createByteCache(true, folder);
  cache.keep('a', BYTES);
  const [name = ''] = readdirSync(folder);
  return { cache, folder, path: join(folder, name) };
};

test('what was kept is there in the next run, under its own key only', () => {
  const { folder } = filled();
  const next = createByteCache(true, folder);
  assert.deepEqual(next.recall('a'), BYTES);
  assert.equal(next.recall('b'), null);
});

test('nothing but whole files stays in the folder', () => {
  assert.equal(readdirSync(filled().folder).length, 1);
});

for (const [title, damage] of [
  ['cut off', (file: Buffer) => file.subarray(0, -3)],
  ['cut off before its bytes', (file: Buffer) => file.subarray(0, 10)],
  ['changed by one byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('!')])],
  ['empty', () => Buffer.alloc(0)],
] as const)
  test(`a kept file that is ${title} is not believed`, () => {
    const { cache, path } = filled();
    writeFileSync(path, damage(readFileSync(path)));
    assert.equal(cache.recall('a'), null);
  });

test('a cache that is not used keeps nothing', () => {
  const folder = temporaryFolder('bewaard');
  const cache = createByteCache(false, folder);
  cache.keep('a', BYTES);
  assert.equal(cache.recall('a'), null);
  assert.deepEqual(readdirSync(folder), []);
});
