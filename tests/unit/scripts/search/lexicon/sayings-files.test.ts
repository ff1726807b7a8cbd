import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Saying } from '../../../../../scripts/search/lexicon/sayings.js';
import { encodeSayingsFiles, sayingsFileOf, sayingsIn } from '../../../../../scripts/search/lexicon/sayings-files.js';

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
      const bytes = encoded[sayingsFileOf(place, files)] ?? assert.fail();
      assert.deepEqual(sayingsIn(bytes, place, files), sayings);
    }
  });

test('of a term that is not there nobody is known', () => {
  assert.deepEqual(sayingsIn(new Uint8Array(), 3, 2), []);
});
