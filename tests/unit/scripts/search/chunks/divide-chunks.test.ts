import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { toArray, toText } from '../../../../../scripts/search/chunks/cbor.js';
import { divideChunks } from '../../../../../scripts/search/chunks/divide-chunks.js';
import { asIndexed } from '../../../../../scripts/search/language/word-end.js';
import { writeIndex } from '../../../../../scripts/search/write-index.js';
import { temporaryFolder } from '../../../../temporary-folder.js';
import { openIndex } from './open-index.js';

/** Words that nobody uses, so that the index is large with few records. */
const coined = (record: number) =>
  Array.from({ length: 300 }, (_, index) => `${(index * 7919 + record * 104729).toString(36)}woord`).join(' ');

const RECORDS = Array.from({ length: 20 }, (_, record) => ({
  url: `/${record}/`,
  content: `inwoners ${coined(record)} bijzonder${record}`,
  language: 'xx',
}));

test('every word of an index that was divided is found, each in the smallest files', async () => {
  const folder = temporaryFolder('index');
  await writeIndex(folder, 'xx', RECORDS);
  assert.ok(readdirSync(join(folder, 'index')).length > 5);
  const { find, loaded, close } = await openIndex(folder);
  try {
    assert.equal((await find(asIndexed('inwoners'))).length, RECORDS.length);
    assert.equal(loaded('.pf_index').length, 1);
    for (const record of [0, 7, 19]) assert.deepEqual(await find(asIndexed(`bijzonder${record}`)), [`/${record}/`]);
    for (const word of coined(3).split(' ')) assert.deepEqual(await find(asIndexed(word)), ['/3/'], word);
    for (const word of ['bestaatniet', 'inwoner', 'bijzonder']) assert.deepEqual(await find(asIndexed(word)), [], word);
  } finally {
    close();
  }
});

test('an index without one of its files is refused by the name of that file', () => {
  const chunk = toArray(['aan', 'zorg', 'weg'].map(toText));
  const meta = toArray([toText('1.6.0'), toArray([]), toArray([chunk]), toArray([]), toArray([])]);
  const files = new Map([['iets.pf_meta', gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), meta]))]]);
  assert.throws(() => divideChunks(files, ''), /index\/weg\.pf_index: Pagefind made none/);
});

test('a file that is not of Pagefind is refused by its name', () => {
  const files = new Map([['iets.pf_meta', gzipSync('iets anders dan Pagefind schrijft')]]);
  assert.throws(() => divideChunks(files, ''), /iets\.pf_meta/);
});
