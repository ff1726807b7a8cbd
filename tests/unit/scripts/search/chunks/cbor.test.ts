import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, textOf, toArray, toText } from '../../../../../scripts/search/chunks/cbor.js';

/** From appendix A of RFC 8949. */
const EXAMPLES = {
  numbers: ['00', '17', '1818', '1903e8', '1a000f4240', '20', '3863', '3903e7'],
  lists: ['80', '83010203', '8301820203820405'],
  long: '98190102030405060708090a0b0c0d0e0f101112131415161718181819',
  texts: { IETF: '6449455446', ü: '62c3bc', 水: '63e6b0b4' },
};

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

test('a list is cut into its items, whatever these are', () => {
  const items = [...EXAMPLES.numbers, ...EXAMPLES.lists, EXAMPLES.long, ...Object.values(EXAMPLES.texts)].map(bytesOf);
  assert.deepEqual(itemsOf(toArray(items)), items);
  assert.equal(itemsOf(bytesOf(EXAMPLES.long)).length, 25);
});

test('texts are written and read as the standard has them', () => {
  for (const [text, hex] of Object.entries(EXAMPLES.texts)) {
    assert.equal(toText(text).toString('hex'), hex);
    assert.equal(textOf(bytesOf(hex)), text);
  }
  for (const length of [23, 24, 255, 256, 70_000]) assert.equal(textOf(toText('x'.repeat(length))).length, length);
});

test('what is no list is refused, and so is what Pagefind does not write', () => {
  assert.throws(() => itemsOf(bytesOf('6449455446')), /no CBOR array/);
  assert.throws(() => itemsOf(bytesOf('81f4')), /does not write/);
  assert.throws(() => itemsOf(bytesOf('9f018202039f0405ffff')), /does not write/);
});
