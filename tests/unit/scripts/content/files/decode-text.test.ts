import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../../../../scripts/content/files/decode-text.js';

const ofSize = (megabytes: number): Uint8Array => Buffer.from(`${'x'.repeat(99)}\n`.repeat(megabytes * 10_000));

test('a text of more than a megabyte is to be divided', () => {
  const found = decodeText('aanpakken/epe/index.md', ofSize(1.5));
  assert.ok(typeof found !== 'string');
  assert.deepEqual([found.code, found.message], ['file-too-large', 'Dit bestand is groter dan 1 MB.']);
});

test('a register, which can not be divided, may be ten times as large and no larger', () => {
  assert.equal(typeof decodeText('zoekwoorden.yaml', ofSize(9)), 'string');
  const found = decodeText('zoekwoorden.yaml', ofSize(11));
  assert.ok(typeof found !== 'string');
  assert.deepEqual([found.code, found.message], ['file-too-large', 'Dit bestand is groter dan 10 MB.']);
});
