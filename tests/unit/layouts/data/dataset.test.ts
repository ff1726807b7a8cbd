import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineDataset } from '../../../../layouts/data/dataset.js';
import { datasetCsv } from '../../../../layouts/data/dataset-csv.js';
import { datasetJson } from '../../../../layouts/data/dataset-json.js';
import { DATASETS } from '../../../../layouts/data/datasets.js';
import { smallSite } from '../small-site.js';

const hostile = defineDataset({
  name: 'proef',
  title: 'Proef',
  about: 'Een proef.',
  fields: [{ name: 'tekst', meaning: 'Een tekst.', read: (text: string | null) => text }],
  itemsOf: () => ['=1+1', '+31', '-2', '@som', '\tx', 'een "woord", met\nregels', null],
});

test('what a spreadsheet would run as a formula is marked as text', () => {
  const csv = datasetCsv(hostile, smallSite());
  assert.doesNotMatch(csv, /^["\ufeff]*[=+\-@\t]/m);
  assert.match(csv, /^"?'=1\+1"?\r$/m);
});

test('quotes, commas and line ends stay within their cell, and what is not found is empty', () => {
  assert.match(datasetCsv(hostile, smallSite()), /"een ""woord"", met\nregels"\r\n\r\n$/);
});

test('every dataset gives as many cells in each line as it has fields', () => {
  for (const dataset of DATASETS)
    for (const row of dataset.rowsOf(smallSite()))
      assert.deepEqual(
        Object.keys(row),
        dataset.fields.map(({ name }) => name),
      );
});

test('the JSON names the licence and explains each field', () => {
  for (const dataset of DATASETS) {
    const read = JSON.parse(datasetJson(dataset, smallSite()));
    assert.deepEqual(
      Object.keys(read.velden),
      dataset.fields.map(({ name }) => name),
    );
    assert.ok(read.licentie.adres.startsWith('https://'));
  }
});

test('the words of readers never stand in the open data', () => {
  const all = DATASETS.map((dataset) => datasetCsv(dataset, smallSite()) + datasetJson(dataset, smallSite())).join('');
  assert.match(all, /stil/i);
  assert.doesNotMatch(all, /zoekwoorden|hobbeltje/i);
});
