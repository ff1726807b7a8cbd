import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, textOf, toArray, toText } from '../../../../../scripts/search/chunks/cbor.js';
import { divideWords } from '../../../../../scripts/search/chunks/divide-words.js';

const word = (text: string, size = 1000) => toArray([toText(text), toText('x'.repeat(size))]);
const chunkOf = (...words: readonly Buffer[]) => toArray([toArray(words)]);

const wordsIn = (chunk: Buffer) =>
  itemsOf(chunk)
    .flatMap(itemsOf)
    .map((item) => textOf(itemsOf(item)[0] ?? item));

test('chunks are divided over smaller ones, each with its first and last word', () => {
  const alphabet = 'abcdefghijklmnop'.split('');
  const large = [
    chunkOf(...alphabet.slice(0, 9).map((letter) => word(letter))),
    chunkOf(...alphabet.slice(9).map((letter) => word(letter))),
  ];
  const chunks = divideWords(large, '');
  assert.deepEqual(
    chunks.flatMap(({ bytes }) => wordsIn(bytes)),
    alphabet,
  );
  assert.ok(chunks.length >= 3 && chunks.every(({ bytes }) => bytes.length < 6100));
  assert.deepEqual(
    chunks.map(({ from, to }) => [from, to]),
    chunks.map(({ bytes }) => [wordsIn(bytes)[0], wordsIn(bytes).at(-1)]),
  );
});

test('where words have an end the shortest stands between two chunks that comes between them', () => {
  const large = [chunkOf(word('samenspraak', 4000), word('samenwerking', 4000), word('zorg', 4000))];
  assert.deepEqual(
    divideWords(large, 'qz').map(({ from, to }) => [from, to]),
    [
      ['samenspraakqz', 'samenw'],
      ['samenw', 'z'],
      ['z', 'zorgqz'],
    ],
  );
});

test('a word that is larger than a chunk has one for itself', () => {
  const chunks = divideWords([chunkOf(word('a'), word('de', 20_000), word('e'))], '');
  assert.deepEqual(
    chunks.map(({ bytes }) => wordsIn(bytes)),
    [['a'], ['de'], ['e']],
  );
});

test('an index without words has no chunks', () => {
  assert.deepEqual(divideWords([], 'qz'), []);
});

test('with an end behind each word the words are in order again', () => {
  const chunks = divideWords([chunkOf(word('raad'), word('raadhuis'), word('raadzaal'))], 'qz');
  assert.deepEqual(
    chunks.flatMap(({ bytes }) => wordsIn(bytes)),
    ['raadhuisqz', 'raadqz', 'raadzaalqz'],
  );
});
