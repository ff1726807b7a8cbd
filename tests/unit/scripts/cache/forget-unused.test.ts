import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../scripts/cache/byte-cache.js';
import { DAY } from '../../../../scripts/cache/day.js';
import { forgetUnused } from '../../../../scripts/cache/forget-unused.js';
import { temporaryFolder } from '../../../temporary-folder.js';

const NOW = Date.now();

const write = (path: string, days: number) => {
  writeFileSync(path, 'bewaard');
  const time = (NOW - days * DAY) / 1000;
  utimesSync(path, time, time);
};

test('what was not asked for in thirty days goes, in folders below too, and empty folders with it', () => {
  const folder = temporaryFolder('bewaard');
  mkdirSync(join(folder, 'oude-makers'));
  mkdirSync(join(folder, 'makers'));
  write(join(folder, 'makers', 'oud'), 31);
  write(join(folder, 'makers', 'gebruikt'), 29);
  write(join(folder, 'oude-makers', 'oud'), 200);
  forgetUnused(folder, NOW);
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['makers', join('makers', 'gebruikt')]);
});

test('what was asked for stays, however long ago it was made', () => {
  const folder = temporaryFolder('bewaard');
  const cache = createByteCache(true, folder);
  cache.keep('a', Buffer.from('een document'));
  const [name = ''] = readdirSync(folder);
  const longAgo = (NOW - 100 * DAY) / 1000;
  utimesSync(join(folder, name), longAgo, longAgo);
  cache.recall('a');
  forgetUnused(folder, NOW);
  assert.deepEqual(readdirSync(folder), [name]);
});

test('a folder that is not there has nothing to forget', () => {
  assert.doesNotThrow(() => forgetUnused(join(temporaryFolder('bewaard'), 'nergens'), NOW));
});
