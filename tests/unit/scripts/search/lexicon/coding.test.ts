import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontDecode, frontEncode } from '../../../../../scripts/search/lexicon/front-coding.js';
import { markParts, readParts } from '../../../../../scripts/search/lexicon/mark-parts.js';

test('front coding gives every word back', () => {
  const words = ['aanpak', 'aanpakken', 'aanvraag', 'b', 'bijstand'];
  assert.deepEqual(frontDecode(frontEncode(words)), words);
  assert.deepEqual(frontDecode(frontEncode([])), []);
});

test('the parts of a compound survive being written down', () => {
  const parts = [
    { part: 'ervaring', link: 's' },
    { part: 'kennis', link: '' },
  ];
  assert.deepEqual(readParts(markParts(parts)), { word: 'ervaringskennis', parts });
});
