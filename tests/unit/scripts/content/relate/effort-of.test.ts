import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { effortOf } from '../../../../../scripts/content/relate/effort-of.js';
import { SMALL_NETWORK } from '../damaged-copy.js';

const [aanpak] = loadContent(SMALL_NETWORK).library?.aanpakken ?? [];
assert.ok(aanpak !== undefined);
const [stap] = aanpak.stappen;
const withSteps = (count: number) => ({
  ...aanpak,
  stappen: Array.from({ length: count }, () => stap ?? assert.fail()),
});

test('effort counts steps and the different groups that took part', () => {
  const { deelnemers } = aanpak;
  assert.deepEqual(effortOf({ ...aanpak, deelnemers: [...deelnemers, ...deelnemers] }), {
    steps: 1,
    groups: 1,
    moeite: 'weinig',
  });
});

test('the words change at nine and at eleven', () => {
  assert.deepEqual(
    [7, 8, 9, 10].map((steps) => effortOf(withSteps(steps)).moeite),
    ['weinig', 'gemiddeld', 'gemiddeld', 'veel'],
  );
});
