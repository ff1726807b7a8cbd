import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import type { ReadRecord } from '../../../../../scripts/search/records/read-record.js';
import { wordsEverywhere } from '../../../../../scripts/search/shards/everywhere.js';

const factsOf = createFactsOf((word) => [{ part: word, link: '' }]);

/** So many records, of which the first half and one more say a word. */
const collection = (size: number): readonly Pick<ReadRecord, 'titleWords' | 'textWords'>[] =>
  Array.from({ length: size }, (_, place) => ({
    titleWords: [],
    textWords: [
      'de',
      ...(place <= size / 2 ? ['gemeente', 'gemeente'] : []),
      ...(place < size / 2 ? ['armoede'] : []),
    ].map(factsOf),
  }));

test('a word that more than half of a large collection says stands everywhere, unless it tells nothing anywhere', () => {
  assert.deepEqual(wordsEverywhere(collection(12_000)), ['gemeente']);
});

test('in a small collection no word stands everywhere', () => {
  assert.deepEqual(wordsEverywhere(collection(400)), []);
});
