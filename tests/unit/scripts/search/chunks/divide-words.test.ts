import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, textOf, toArray, toText } from '../../../../../scripts/search/chunks/cbor.js';
import { divideWords } from '../../../../../scripts/search/chunks/divide-words.js';

const word = (text: string, size = 1000) => toArray([toText(text), toText('x'.repeat(size))]);
const chunkOf = (...words: readonly Buffer[]) => toArray([toArray(words)]);
const metaOf = (...names: readonly string[]) =>
  toArray([
    toText('1.6.0'),
    toArray([]),
    toArray(names.map((name) => toArray(['a', 'z', name].map(toText)))),
    toText('rest'),
  ]);

const wordsIn = (chunk: Buffer) =>
  itemsOf(chunk)
    .flatMap(itemsOf)
    .map((item) => textOf(itemsOf(item)[0] ?? item));
const listIn = (meta: Buffer) => itemsOf(itemsOf(meta)[2] ?? meta).map((entry) => itemsOf(entry).map(textOf));

test('chunks are divided over smaller ones, which the list names by their first and last word', () => {
  const alphabet = 'abcdefghijklmnop'.split('');
  const large: Readonly<Record<string, Buffer>> = {
    een: chunkOf(...alphabet.slice(0, 9).map((letter) => word(letter))),
    twee: chunkOf(...alphabet.slice(9).map((letter) => word(letter))),
  };
  const { meta, chunks, before } = divideWords(metaOf('een', 'twee'), '', (name) => large[name] ?? assert.fail(name));
  assert.deepEqual(before, ['een', 'twee']);
  assert.deepEqual(
    chunks.flatMap(({ bytes }) => wordsIn(bytes)),
    alphabet,
  );
  assert.ok(chunks.length >= 3 && chunks.every(({ bytes }) => bytes.length < 6100));
  assert.deepEqual(
    listIn(meta),
    chunks.map(({ name, bytes }) => [wordsIn(bytes)[0], wordsIn(bytes).at(-1), name]),
  );
  assert.deepEqual(
    itemsOf(meta).map((item, index) => (index === 2 ? null : item)),
    itemsOf(metaOf()).map((item, index) => (index === 2 ? null : item)),
  );
});

test('a word that is larger than a chunk has one for itself', () => {
  const large = chunkOf(word('a'), word('de', 20_000), word('e'));
  const { chunks } = divideWords(metaOf('een'), '', () => large);
  assert.deepEqual(
    chunks.map(({ bytes }) => wordsIn(bytes)),
    [['a'], ['de'], ['e']],
  );
});

test('an index without words has no chunks', () => {
  assert.deepEqual(divideWords(metaOf(), 'qz', () => assert.fail()).chunks, []);
});

test('with an end behind each word the words are in order again', () => {
  const { chunks } = divideWords(metaOf('een'), 'qz', () => chunkOf(word('raad'), word('raadhuis'), word('raadzaal')));
  assert.deepEqual(
    chunks.flatMap(({ bytes }) => wordsIn(bytes)),
    ['raadhuisqz', 'raadqz', 'raadzaalqz'],
  );
});
