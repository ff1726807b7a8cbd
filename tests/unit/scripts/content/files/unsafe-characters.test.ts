import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnsafeCharacter } from '../../../../../scripts/content/files/unsafe-characters.js';

/** Where such characters stand in Unicode: controls, marks of direction, fillers, and single halves of pairs. */
const UNSAFE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
];

test('of all characters of two bytes only those are found that a reader does not see', () => {
  const isUnsafe = (code: number) => UNSAFE.some(([first, last]) => code >= first && code <= last);
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++)
    if ((findUnsafeCharacter(`een ${String.fromCharCode(code)} twee`) !== null) !== isUnsafe(code))
      wrong.push(code.toString(16));
  assert.deepEqual(wrong, []);
});

test('a pair is found when it is a tag, and not when it is a picture', () => {
  assert.equal(findUnsafeCharacter('een \u{E0041}')?.code, 'invisible-character');
  assert.equal(findUnsafeCharacter('een 😀'), null);
});
