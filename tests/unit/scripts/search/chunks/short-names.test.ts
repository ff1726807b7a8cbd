import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortNames } from '../../../../../scripts/search/chunks/short-names.js';

const files = (...texts: readonly string[]) => texts.map((text) => Buffer.from(text));
const MANY = files(...Array.from({ length: 1300 }, (_, at) => `bestand ${at}`));

test('names of many files are all different, and sorted stand in the order of the files', () => {
  const names = shortNames(MANY);
  assert.equal(new Set(names).size, MANY.length);
  assert.deepEqual(names.toSorted(), names);
});

test('the same files have the same names, and whatever changes in one of them changes the names of all', () => {
  const names = shortNames(MANY);
  assert.deepEqual(shortNames(MANY), names);
  const changed = shortNames([...MANY.slice(0, -1), Buffer.from('iets anders')]);
  assert.equal(new Set([...names, ...changed]).size, 2 * MANY.length);
});

test('where one file ends and the next begins counts too', () => {
  assert.notDeepEqual(shortNames(files('a', 'bc')), shortNames(files('ab', 'c')));
});

test('no files have no names', () => {
  assert.deepEqual(shortNames([]), []);
});
