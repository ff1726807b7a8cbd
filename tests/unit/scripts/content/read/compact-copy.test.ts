import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialize } from 'node:v8';
import { compactCopy } from '../../../../../scripts/content/read/compact-copy.js';

/** How V8 writes a string tells how it holds it. */
const bytesOf = (text: string): number => serialize(text).length;

test('a copy of what was cut from a text takes half the room when only the rest of that text needed two bytes', () => {
  const text = `De raad zei: ‘ja’. ${'Wij vroegen het aan één moeder uit Almere. '.repeat(20)}`;
  const cut = text.slice(text.indexOf('Wij'));
  const copy = compactCopy(cut);
  assert.equal(copy, cut);
  assert.ok(bytesOf(copy) < 0.6 * bytesOf(cut), `${bytesOf(copy)} bytes of ${bytesOf(cut)}`);
});

test('a copy has the same values, and letters that need two bytes stay as they are', () => {
  const value = { titel: 'Zo’n plek', stappen: [{ tekst: 'één' }], nummer: 3, klaar: true, leeg: null };
  assert.deepEqual(compactCopy(value), value);
});
