import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLetterPace } from '../../../../../layouts/client/search/letter-pace.js';

const saidOf = (...took: readonly number[]): boolean[] => took.map(createLetterPace());

const times = (count: number, took: number): number[] => Array<number>(count).fill(took);

test('a device on which letters take a few milliseconds is not slow, whatever one of them took', () => {
  assert.deepEqual(new Set(saidOf(5, 2, 2, 12, 3, 60, 2, 2)), new Set([false]));
});

test('a slow device stays slow when letters take less because something was put off', () => {
  assert.deepEqual(new Set(saidOf(20, 13, ...times(40, 4))), new Set([true]));
});

test('a device of which the first letter took very long is slow no more after eight others', () => {
  const said = saidOf(300, ...times(8, 1.4));
  assert.deepEqual([said[0], said.at(-1)], [true, false]);
});

test('a device that grows slow is slow within eight letters', () => {
  const said = saidOf(...times(200, 2), ...times(8, 13));
  assert.deepEqual([said[199], said.at(-1)], [false, true]);
});
