import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstFiles } from '../../../../../scripts/search/shards/first-files.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const siteWith = (...files: readonly string[]): string => {
  const site = temporaryFolder('eerste');
  for (const file of files) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), '');
  }
  return site;
};

test('of each index it names the entry, the meta file and the engine, and nothing else', () => {
  const site = siteWith(
    'pagefind/pagefind.js',
    'pagefind/wasm.xx_1.pagefind',
    'pagefind/0/pagefind-entry.json',
    'pagefind/0/pagefind.xx_2.pf_meta',
    'pagefind/0/index/a.pf_index',
    'pagefind/1/pagefind-entry.json',
    'pagefind/1/pagefind.xx_3.pf_meta',
  );
  assert.deepEqual(firstFiles(site, ['pagefind', join('pagefind', '0'), join('pagefind', '1')]), [
    'pagefind/wasm.xx_1.pagefind',
    'pagefind/0/pagefind-entry.json',
    'pagefind/0/pagefind.xx_2.pf_meta',
    'pagefind/1/pagefind-entry.json',
    'pagefind/1/pagefind.xx_3.pf_meta',
  ]);
});
