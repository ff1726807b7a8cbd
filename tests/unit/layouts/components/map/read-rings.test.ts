import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRings } from '../../../../../layouts/components/map/read-rings.js';

test('a path is read as closed lines of points, the next one from where the last one began', () => {
  assert.deepEqual(readRings('m 3,4 1.5,0 0,-1e-1 z m -1,-1 2,0 0,2 z'), [
    [
      { x: 3, y: 4 },
      { x: 4.5, y: 4 },
      { x: 4.5, y: 3.9 },
    ],
    [
      { x: 2, y: 3 },
      { x: 4, y: 3 },
      { x: 4, y: 5 },
    ],
  ]);
});
