import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureTable } from '../../../../../scripts/bench/build/measure-table.js';
import { spreadOf } from '../../../../../scripts/bench/build/spread.js';

test('the middle of what was measured does not move with one slow turn', () => {
  assert.deepEqual(spreadOf([3, 1, 2]), { median: 2, lowest: 1, highest: 3 });
  assert.deepEqual(spreadOf([1, 2, 4, 100]), { median: 3, lowest: 1, highest: 100 });
  assert.throws(() => spreadOf([]));
});

test('a table tells each measurement as a share of the first', () => {
  const table = measureTable([
    { name: 'alles', ...spreadOf([10, 20, 30]), megabytes: 512.4 },
    { name: 'niets', ...spreadOf([1, 2, 3]), megabytes: null },
  ]);
  assert.match(table, /\| alles \| 20,0 \| 10,0 – 30,0 \| 1,00 \| 512 \|/);
  assert.match(table, /\| niets \| 2,0 \| 1,0 – 3,0 \| 0,10 \| {2}\|/);
});
