import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from '../../../../../scripts/search/shards/take-turns.js';

test('lists become one in the order of their turns', () => {
  assert.deepEqual(takeTurns([['a', 'c'], ['b'], ['d']], [0, 1, 0, 2]), ['a', 'b', 'c', 'd']);
});

test('turns of another day lose nothing and give nothing twice', () => {
  assert.deepEqual(takeTurns([['a', 'b'], ['c']], [1, 1, 5, 0]), ['c', 'a', 'b']);
});
