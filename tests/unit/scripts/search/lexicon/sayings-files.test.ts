import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSayings, type Saying } from '../../../../../scripts/search/lexicon/sayings.js';
import { encodeSayingsFiles, placeOfSayings } from '../../../../../scripts/search/lexicon/sayings-files.js';

const saying = (record: number, level: Saying['level'], about: Saying['about']): Saying => ({ record, level, about });

const TERMS = [
  [saying(0, 'itself', 3), saying(7, 'narrower', 0), saying(40_000, 'often', 1)],
  [],
  [saying(3, 'unsaid', 2)],
  [saying(1, 'once', 0), saying(2, 'title', 0), saying(3, 'subject', 0)],
  [],
];

for (const files of [1, 2, TERMS.length])
  test(`who says each term is found again in ${files === 1 ? 'one file' : `${files} files`}`, () => {
    const encoded = encodeSayingsFiles(TERMS, files);
    assert.equal(encoded.length, files);
    for (const [place, sayings] of TERMS.entries()) {
      const { file, at } = placeOfSayings(place, files);
      assert.deepEqual(decodeSayings(encoded[file] ?? assert.fail())[at], sayings);
    }
  });

test('a file without terms says nothing of any', () => {
  assert.deepEqual(decodeSayings(new Uint8Array()), []);
});
