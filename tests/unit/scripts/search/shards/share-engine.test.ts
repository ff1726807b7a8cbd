import assert from 'node:assert/strict';
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shareEngine } from '../../../../../scripts/search/shards/share-engine.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const ENTRY = JSON.stringify({ languages: { xx: { hash: 'xx_1', wasm: 'xx_1a' } } });

test('the shards share one engine, and what they were linked to stays as it was', () => {
  const [folder, earlier] = [temporaryFolder('delen'), temporaryFolder('eerder')];
  const shard = join(folder, '0');
  mkdirSync(shard);
  for (const name of ['pagefind.js', 'wasm.xx_1a.pagefind']) writeFileSync(join(shard, name), name);
  writeFileSync(join(earlier, 'pagefind-entry.json'), ENTRY);
  linkSync(join(earlier, 'pagefind-entry.json'), join(shard, 'pagefind-entry.json'));
  shareEngine(folder, [shard]);
  assert.equal(readFileSync(join(earlier, 'pagefind-entry.json'), 'utf8'), ENTRY);
  assert.match(readFileSync(join(shard, 'pagefind-entry.json'), 'utf8'), /\.\.\/\.\.\/wasm\.xx_1a/);
  assert.ok(existsSync(join(folder, 'pagefind.js')) && !existsSync(join(shard, 'pagefind.js')));
});
