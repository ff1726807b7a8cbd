import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellingWords } from '../../../../../scripts/search/query/telling-words.js';

const EVERYWHERE = new Set(['gemeente', 'mensen']);

test('a query keeps what tells apart, and stays as it was typed when all of it does', () => {
  assert.equal(tellingWords('Gemeente en schulden', EVERYWHERE), 'en schulden');
  assert.equal(tellingWords('Schulden, en geld?', EVERYWHERE), 'Schulden, en geld?');
});

test('nothing is left of a query that tells nothing apart', () => {
  assert.equal(tellingWords('de mensen van de gemeente', EVERYWHERE), '');
});
