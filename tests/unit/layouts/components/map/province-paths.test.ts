import assert from 'node:assert/strict';
import { test } from 'node:test';
import netherlands from '@svg-maps/netherlands';
import { provincePaths } from '../../../../../layouts/components/map/province-paths.js';
import { type Point, readRings } from '../../../../../layouts/components/map/read-rings.js';

const edges = (points: readonly Point[]) => [
  Math.min(...points.map(({ x }) => x)),
  Math.max(...points.map(({ x }) => x)),
  Math.min(...points.map(({ y }) => y)),
  Math.max(...points.map(({ y }) => y)),
];

/** Each line is written from a place of its own, so it can be read by itself. */
const drawn = (path: string) => path.split('z').flatMap((ring) => readRings(ring.replace('M', 'm').replace('l', ' ')));

test('every province reaches as far as it did, to two units, in a tenth of the bytes', () => {
  const provinces = provincePaths();
  assert.equal(provinces.length, 12);
  for (const [at, { name, path }] of provinces.entries()) {
    const before = edges(readRings(netherlands.locations[at]?.path ?? '').flat());
    const after = edges(drawn(path).flat());
    for (const [side, edge] of after.entries())
      assert.ok(Math.abs(edge - (before[side] ?? 0)) < 2, `${name}, side ${side}: ${before[side]} and ${edge}`);
  }
  const length = (all: readonly { readonly path: string }[]) => all.reduce((sum, { path }) => sum + path.length, 0);
  assert.ok(length(provinces) * 10 < length(netherlands.locations));
});

test('an island of less than a unit is not drawn, and a line is never less than a triangle', () => {
  for (const { path } of provincePaths()) for (const ring of drawn(path)) assert.ok(ring.length > 2);
});
