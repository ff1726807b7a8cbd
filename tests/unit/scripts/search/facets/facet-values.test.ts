import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FacetFile, facetValues, valuesOfRecords } from '../../../../../scripts/search/facets/facet-values.js';
import type { Facets } from '../../../../../scripts/search/records/search-record.js';

const RECORDS: readonly Facets[] = [
  { soort: 'aanpak', thema: ['armoede', 'jeugd'], provincie: ['Drenthe'] },
  { soort: 'les', thema: ['jeugd', 'jeugd'] },
  { soort: 'tool' },
  { soort: 'les', thema: ['armoede', 'jeugd'] },
];
const sent: FacetFile = JSON.parse(JSON.stringify(facetValues(RECORDS)));
const of = (facet: string) => valuesOfRecords(sent[facet] ?? assert.fail(facet));

test('each record has its own values again after a journey as JSON, and none where it has none', () => {
  assert.deepEqual(of('soort'), [['aanpak'], ['les'], ['tool'], ['les']]);
  assert.deepEqual(of('thema'), [['armoede', 'jeugd'], ['jeugd'], [], ['armoede', 'jeugd']]);
  assert.deepEqual(of('provincie'), [['Drenthe'], [], [], []]);
});

test('values that records have together stand there once', () => {
  assert.equal(sent['thema']?.sets.length, 3);
});

test('without records there are no facets', () => {
  assert.deepEqual(facetValues([]), {});
});
