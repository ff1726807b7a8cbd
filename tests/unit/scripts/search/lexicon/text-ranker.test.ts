import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutchDictionary } from '../../../../../scripts/search/compounds/dictionary.js';
import { createCompoundSplitter } from '../../../../../scripts/search/compounds/split-compound.js';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import { createTextRanker } from '../../../../../scripts/search/lexicon/text-ranker.js';
import { createRecordReader } from '../../../../../scripts/search/records/read-record.js';

const read = createRecordReader(createFactsOf(createCompoundSplitter(dutchDictionary(), new Set())));

const text = (title: string, content: string) =>
  read({ address: '/', title, place: '', content, names: [], extra: [], facets: { soort: 'les' }, date: '' });

const STEMS = new Map([
  ['schuld', 1],
  ['bezoek', 1],
]);

const filler = (count: number): string => 'gemeente '.repeat(count);

test('the best texts come first, of those that are as good the first, and no more than are wanted', () => {
  const rank = createTextRanker(
    [
      text('', `schuld ${filler(9)}`),
      text('', `schuld schuld ${filler(8)}`),
      text('', filler(10)),
      text('', `schuld ${filler(9)}`),
      text('', `schuld schuld schuld ${filler(7)}`),
    ],
    STEMS,
  );
  const placesOf = (mostTexts: number) => rank(STEMS, { leastWords: 1, mostTexts }).map(({ record }) => record);
  assert.deepEqual(placesOf(9), [4, 1, 0, 3]);
  assert.deepEqual(placesOf(3), [4, 1, 0]);
});

test('a word in a title counts twice, and a text with too few of the words is left out', () => {
  const rank = createTextRanker(
    [text('', `schuld bezoek ${filler(8)}`), text('schuld', filler(9)), text('', `bezoek ${filler(9)}`)],
    STEMS,
  );
  const [first] = rank(new Map([['schuld', 1]]), { leastWords: 1, mostTexts: 9 });
  assert.equal(first?.record, 1);
  assert.deepEqual(
    rank(STEMS, { leastWords: 2, mostTexts: 9 }).map(({ record }) => record),
    [0],
  );
});
