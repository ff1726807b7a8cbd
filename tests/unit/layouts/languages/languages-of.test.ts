import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagesOf } from '../../../../layouts/languages/languages-of.js';

const ADDRESSES = new Set([
  '/aanpakken/',
  '/en/',
  '/aanpakken/stadum/',
  '/en/aanpakken/stadum/',
  '/tools/',
  '/aanpakken/dorpen/',
]);

test('a page in two languages knows the same pair from either side', () => {
  const pair = { nl: '/aanpakken/stadum/', en: '/en/aanpakken/stadum/' };
  assert.deepEqual(languagesOf('/aanpakken/stadum/', ADDRESSES), pair);
  assert.deepEqual(languagesOf('/en/aanpakken/stadum/', ADDRESSES), pair);
});

test('the list of approaches and the English list are a pair', () => {
  assert.deepEqual(languagesOf('/en/', ADDRESSES), languagesOf('/aanpakken/', ADDRESSES));
  assert.equal(languagesOf('/en/', ADDRESSES)?.nl, '/aanpakken/');
});

test('a page in one language has no pair', () => {
  assert.equal(languagesOf('/tools/', ADDRESSES), null);
  assert.equal(languagesOf('/aanpakken/dorpen/', ADDRESSES), null);
});
