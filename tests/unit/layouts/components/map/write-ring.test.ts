import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRing } from '../../../../../layouts/components/map/write-ring.js';

test('a closed line is where it starts and steps from there, with nothing between numbers that a sign parts', () => {
  const ring = writeRing([
    { x: -3, y: 4 },
    { x: 5, y: 4 },
    { x: 5, y: -6 },
  ]);
  assert.equal(ring, 'M-3 4l8 0 0-10z');
});
