import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadDamaged } from '../damaged-copy.js';

const found = (yaml: string) =>
  loadDamaged((folder) => writeFileSync(join(folder, 'zoekwoorden.yaml'), yaml))
    .findings.filter(({ file }) => file === 'zoekwoorden.yaml')
    .map(({ line, code }) => `${line}: ${code}`);

test('words for a page that is there are fine, and a network without them is too', () => {
  const { library, findings } = loadDamaged((folder) =>
    writeFileSync(join(folder, 'zoekwoorden.yaml'), '- adres: /aanpakken/dorpen/\n  zoekwoorden: [ver van alles]\n'),
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(library?.zoekwoorden, [{ adres: '/aanpakken/dorpen/', zoekwoorden: ['ver van alles'] }]);
  assert.deepEqual(loadDamaged(() => undefined).library?.zoekwoorden, []);
});

test('words for a page that is not there are told with their place', () => {
  assert.deepEqual(found('- adres: /aanpakken/dorpn/\n  zoekwoorden: [ver van alles]\n'), ['1: dead-link']);
});

test('a page stands in the list once', () => {
  const line = '- adres: /aanpakken/dorpen/\n  zoekwoorden: [ver van alles]\n';
  assert.deepEqual(found(line + line), ['3: duplicate']);
});

test('a page without words, or with another field, is a mistake', () => {
  assert.deepEqual(found('- adres: /aanpakken/dorpen/\n  zoekwoorden: []\n'), ['2: too-small']);
  assert.deepEqual(found('- adres: /aanpakken/dorpen/\n  zoekwoord: [a]\n').length, 2);
});
