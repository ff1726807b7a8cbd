import assert from 'node:assert/strict';
import test from 'node:test';
import { namedPages } from '../../../../layouts/components/lists/PageNav.js';

test('of a long list the first page, the last and those around this one are named', () => {
  assert.deepEqual(namedPages(50, 100), [1, 48, 49, 50, 51, 52, 100]);
  assert.deepEqual(namedPages(1, 100), [1, 2, 3, 100]);
  assert.deepEqual(namedPages(100, 100), [1, 98, 99, 100]);
});

test('a list of two pages names both once', () => {
  assert.deepEqual(namedPages(1, 2), [1, 2]);
  assert.deepEqual(namedPages(2, 2), [1, 2]);
});
