import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLetterPace } from '../../../../../layouts/client/search/letter-pace.js';

const saidOf = (...took: readonly number[]): boolean[] => took.map(createLetterPace());

test('a device on which letters take a few milliseconds is not slow, whatever one of them took', () => {
  assert.deepEqual(saidOf(5, 2, 2, 12, 3), [false, false, false, false, false]);
});

test('a slow device stays slow when letters take less because something was put off', () => {
  assert.deepEqual(saidOf(20, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6), Array(13).fill(true));
});

test('a device of which only the first letter took long is slow no more after some of them', () => {
  assert.deepEqual(saidOf(10, 2, 2, 2, 2), [true, true, true, false, false]);
});
