import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortedBy } from '../../../../../layouts/client/search/finding/sorted-by.js';
import { sortKeys } from '../../../../../scripts/search/records/sort-keys.js';

const record = (address: string, place: string, date: string) => ({
  address,
  title: '',
  place,
  date,
  names: [],
  extra: [],
  content: '',
  facets: { soort: 'aanpak' as const },
});

const RECORDS = [
  record('a', 'Zaanstad', '2024-02-01'),
  record('b', '', ''),
  record('c', 'Epe', '2025-06-30'),
  record('d', 'Zaanstad', '2025-06-30'),
];
const KEYS = sortKeys(RECORDS);
const IDS = RECORDS.map(({ address }) => address);
const placeOf = (id: string) => IDS.indexOf(id);

test('the newest stand first, and what has no day last', () => {
  assert.deepEqual(sortedBy(['d', 'b', 'a', 'c'], 'nieuwste', KEYS, { placeOf }), ['c', 'd', 'a', 'b']);
});

test('by municipality they stand in the order of its name, what has none last, and within one in that of the list of all', () => {
  assert.deepEqual(sortedBy(['d', 'b', 'a', 'c'], 'gemeente', KEYS, { placeOf }), ['c', 'a', 'd', 'b']);
});
