import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { type BundledFile, bundle } from '../../../../../scripts/documents/zip/bundle.js';

const file = (name: string): BundledFile => ({
  name,
  bytes: Buffer.from(name),
  download: {
    address: `/tools/x/${name}`,
    page: '/tools/x/',
    title: 'X',
    format: 'PDF',
    mediaType: 'application/pdf',
    size: name.length,
    date: '2026-01-15',
    sha256: '',
    isAttachment: false,
  },
});

test('the files of a zip are sorted, behind what to read first, whatever order they came in', () => {
  const zip = bundle([file('b.pdf'), file('a.pdf')], 'lees mij');
  assert.deepEqual(Object.keys(unzipSync(zip)), ['LEESMIJ.txt', 'a.pdf', 'b.pdf']);
  assert.deepEqual(zip, bundle([file('a.pdf'), file('b.pdf')], 'lees mij'));
});
