import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharesOf } from '../../../../../scripts/site/threads/shares-of.js';

const work = (count: number) => Array.from({ length: count }, (_, number) => number);

test('all work is handed out once and in its order, whatever number of threads there are', () => {
  for (const count of [0, 1, 99, 101, 5000])
    for (const threads of [1, 2, 8]) assert.deepEqual(sharesOf(work(count), threads, 100).flat(), work(count));
});

test('shares become smaller, so that threads end together, and none is hardly worth asking for', () => {
  const sizes = sharesOf(work(5000), 2, 100).map(({ length }) => length);
  assert.equal(sizes[0], 1250);
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
  assert.ok(sizes.slice(0, -1).every((size) => size >= 100));
  assert.ok((sizes.at(-2) ?? 0) < 200);
});

test('a little work is one share', () => {
  assert.equal(sharesOf(work(80), 2, 100).length, 1);
});
