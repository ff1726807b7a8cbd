import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, textOf, toArray, toText } from '../../../../../scripts/search/chunks/cbor.js';
import { readMeta, rewriteMeta } from '../../../../../scripts/search/chunks/index-meta.js';

const number = (value: number) => Buffer.of(value);
const texts = (...all: readonly string[]) => toArray(all.map(toText));
const record = (name: string, words: number) => toArray([toText(name), number(words), toText('')]);
const order = (name: string, ...numbers: readonly number[]) =>
  toArray([toText(name), toArray(numbers.map((one) => number(one)))]);

const metaOf = (...sorts: readonly Buffer[]) =>
  toArray([
    toText('1.6.0'),
    toArray([record('xx_1', 7), record('xx_2', 8), record('xx_3', 9)]),
    toArray([texts('aan', 'zorg', 'een')]),
    toArray([]),
    toArray(sorts),
    texts('title'),
  ]);
const META = metaOf(order('datum', 0, 1, 2), order('volgorde', 2, 0, 1));

test('it tells the place of each record in the order in which they were given, and which files have words', () => {
  assert.deepEqual(readMeta(META), {
    records: [
      { name: 'xx_1', place: 1 },
      { name: 'xx_2', place: 2 },
      { name: 'xx_3', place: 0 },
    ],
    chunks: ['een'],
  });
});

test('without the order of all records it is refused', () => {
  assert.throws(() => readMeta(metaOf()), /order/);
  assert.throws(() => readMeta(metaOf(order('volgorde', 2, 0))), /order/);
});

test('other names and other chunks come in the place of those there are, sorts go, and the rest stays', () => {
  const listed = { from: 'aanqz', to: 'armqz', name: 'abc0' };
  const [version, records, chunks, filters, sorts, fields] = itemsOf(rewriteMeta(META, ['b', 'c', 'a'], [listed]));
  assert.deepEqual(
    itemsOf(records ?? META).map((item) => item.toString('hex')),
    [record('b', 7), record('c', 8), record('a', 9)].map((item) => item.toString('hex')),
  );
  assert.deepEqual(
    itemsOf(chunks ?? META).map((item) => itemsOf(item).map(textOf)),
    [['aanqz', 'armqz', 'abc0']],
  );
  const empty = toArray([]);
  assert.deepEqual([version, filters, sorts, fields], [toText('1.6.0'), empty, empty, texts('title')]);
});
