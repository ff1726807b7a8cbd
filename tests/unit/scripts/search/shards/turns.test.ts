import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from '../../../../../scripts/search/shards/take-turns.js';
import { decodeTurns, encodeTurns } from '../../../../../scripts/search/shards/turns.js';

test('turns are the same after a journey as text, also those of more shards than there are digits', () => {
  const turns = [0, 3, 3, 11, 250, 0];
  assert.deepEqual(decodeTurns(encodeTurns(turns)), turns);
});

test('lists become one in the order of their turns', () => {
  assert.deepEqual(takeTurns([['a', 'c'], ['b'], ['d']], [0, 1, 0, 2]), ['a', 'b', 'c', 'd']);
});

test('turns of another day lose nothing and give nothing twice', () => {
  assert.deepEqual(takeTurns([['a', 'b'], ['c']], [1, 1, 5, 0]), ['c', 'a', 'b']);
});
