import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { openKnownIndex } from '../../../../../scripts/search/shards/known-index.js';
import { temporaryFolder } from '../../../../temporary-folder.js';
import { filesIn } from './files-in.js';

const kept = () => {
  const index = temporaryFolder('index');
  mkdirSync(join(index, 'fragment'));
  writeFileSync(join(index, 'pagefind-entry.json'), '{}');
  writeFileSync(join(index, 'fragment', 'xx_1.pf_fragment'), Uint8Array.from([0, 255, 13, 10]));
  const bytes = temporaryFolder('bewaard');
  openKnownIndex(createByteCache(true, bytes), 'deel 1', 'xx', '["tekst"]').keep(index, 70_000);
  const open = (language: string, records: string) =>
    openKnownIndex(createByteCache(true, bytes), 'deel 1', language, records);
  return { index, bytes, open };
};

test('an index of an earlier build comes back as it was, with the number of its words', () => {
  const { index, open } = kept();
  const folder = temporaryFolder('terug');
  assert.equal(open('xx', '["tekst"]').restore?.(folder, null), 70_000);
  assert.deepEqual(filesIn(folder), filesIn(index));
});

test('an index of other records, or in another language, is not taken', () => {
  const { open } = kept();
  const folder = temporaryFolder('terug');
  assert.equal(open('xx', '["andere tekst"]').restore, null);
  assert.equal(open('en', '["tekst"]').restore, null);
  assert.deepEqual(filesIn(folder), {});
});

for (const [title, damage] of [
  ['cut off', (file: Buffer) => file.subarray(0, -3)],
  ['empty', () => Buffer.alloc(0)],
  ['changed by one byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('!')])],
] as const)
  test(`a kept index that is ${title} is not believed`, () => {
    const { bytes, open } = kept();
    const [name = ''] = readdirSync(bytes);
    writeFileSync(join(bytes, name), damage(readFileSync(join(bytes, name))));
    const folder = temporaryFolder('terug');
    assert.equal(open('xx', '["tekst"]').restore, null);
    assert.deepEqual(filesIn(folder), {});
  });
