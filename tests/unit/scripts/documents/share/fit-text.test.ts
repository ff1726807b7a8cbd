import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitText } from '../../../../../scripts/documents/share/fit-text.js';

const ROOM = { width: 100, height: 40, sizes: [20, 10], leading: 1 };
const widthOf = (text: string) => text.length;

test('a short text stands in the largest size', () => {
  assert.deepEqual(fitText('een', ROOM, widthOf), { size: 20, lines: ['een'] });
});

test('a text that is too high in one size stands in a smaller one, broken between words', () => {
  const { size, lines } = fitText('een twee drie vier', ROOM, widthOf);
  assert.equal(size, 10);
  assert.deepEqual(lines, ['een twee', 'drie vier']);
});

test('a word that is wider than a line is cut, and what does not fit ends in dots', () => {
  const { lines } = fitText('w'.repeat(160), ROOM, widthOf);
  assert.equal(lines.length, 4);
  assert.ok(lines.every((line) => line.length <= 10));
  assert.match(lines.at(-1) ?? '', /…$/);
});

test('a text of nothing but spaces gives no lines', () => {
  assert.deepEqual(fitText('  ', ROOM, widthOf).lines, []);
});
