import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../scripts/cache/byte-cache.js';
import { writeKeptScripts } from '../../../../scripts/site/kept-scripts.js';
import { temporaryFolder } from '../../../temporary-folder.js';

const ADDRESSES = {
  scripts: {
    site: 'a.js',
    search: 'b.js',
    english: 'c.js',
    offline: 'd.js',
    map: 'e.js',
    compare: 'f.js',
    editor: 'g.js',
  },
  neededScripts: { 'b.js': ['a.js'] },
};

const bundle = async (folder: string) => {
  writeFileSync(join(folder, 'a.js'), 'werk');
  return ADDRESSES;
};

test('scripts that an earlier run bundled are written as they were, without bundling them again', async () => {
  const cache = createByteCache(true, temporaryFolder('scripts-bewaard'));
  await writeKeptScripts(temporaryFolder('scripts'), cache, bundle);
  const output = temporaryFolder('scripts');
  const addresses = await writeKeptScripts(output, cache, () => assert.fail('bundled again'));
  assert.deepEqual(addresses, ADDRESSES);
  assert.equal(readFileSync(join(output, 'a.js'), 'utf8'), 'werk');
});

test('where bundling fails nothing is written and nothing is kept', async () => {
  const cache = createByteCache(true, temporaryFolder('scripts-bewaard'));
  const output = temporaryFolder('scripts');
  await assert.rejects(
    writeKeptScripts(output, cache, async (folder) => {
      await bundle(folder);
      throw new Error('kapot');
    }),
    /kapot/,
  );
  assert.ok(!existsSync(join(output, 'a.js')));
  assert.deepEqual(await writeKeptScripts(output, cache, bundle), ADDRESSES);
});
