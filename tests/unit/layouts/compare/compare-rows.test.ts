import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparable, Point } from '../../../../layouts/compare/comparable.js';
import { compareRows } from '../../../../layouts/compare/compare-rows.js';

const approach = (slug: string, points: readonly Point[]): Comparable => ({
  slug,
  place: slug,
  title: slug,
  address: `/aanpakken/${slug}/`,
  facts: [{ id: 'rij', title: 'Rij', points, missing: 'Niet gevonden.' }],
});

const rowOf = (...columns: readonly (readonly Point[])[]) =>
  compareRows(columns.map((points, index) => approach(`plaats-${index}`, points)))[0];

const said = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test('a row is the same when every column says the same, in any order', () => {
  assert.equal(rowOf(said('a', 'b'), said('b', 'a'))?.sameness, 'gelijk');
  assert.equal(rowOf([], [], [])?.sameness, 'gelijk');
});

test('a row is partly the same when every column says one thing, and that is named', () => {
  const row = rowOf(said('a', 'b'), said('b'), said('c', 'b'));
  assert.equal(row?.sameness, 'deels');
  assert.deepEqual([...(row?.shared ?? [])], ['b']);
});

test('a row that one column is silent on differs', () => {
  assert.equal(rowOf(said('a'), [])?.sameness, 'anders');
});

test('the same words with another note differ', () => {
  assert.equal(rowOf([{ text: 'a', note: 'gelukt' }], [{ text: 'a', note: 'niet gelukt' }])?.sameness, 'deels');
});

test('one approach alone is compared with nothing', () => {
  const row = rowOf(said('a'));
  assert.equal(row?.sameness, 'anders');
  assert.equal(row?.shared.size, 0);
});

test('a row that a column does not know is missing there', () => {
  const [row] = compareRows([approach('een', said('a')), { ...approach('twee', []), facts: [] }]);
  assert.deepEqual(row?.cells[1]?.points, []);
  assert.equal(row?.cells[1]?.missing, 'Niet gevonden.');
});
