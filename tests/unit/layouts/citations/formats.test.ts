import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '../../../../layouts/citations/bibtex.js';
import type { Citation } from '../../../../layouts/citations/citation.js';
import { cslJson } from '../../../../layouts/citations/csl-json.js';
import { ris } from '../../../../layouts/citations/ris.js';

const CITATION: Citation = {
  key: 'stadum-tellen',
  author: 'Netwerk Straten, Wegen',
  title: 'Tel 100% {zelf} & deel_alles\nsamen',
  site: 'Netwerk Straten',
  publisher: 'Netwerk Straten',
  date: '2026-01-05',
  url: 'https://straten.example/lessen/stadum-tellen/',
  abstract: 'Wie telt, praat over hetzelfde.',
};

test('BibTeX keeps signs that mean something to it, and stays on one line for each field', () => {
  const text = bibtex(CITATION);
  assert.match(text, /title = \{\{Tel 100\\% \\\{zelf\\\} \\& deel\\_alles samen\}\},/);
  assert.match(text, /year = \{2026\},\n {2}month = \{1\},\n {2}day = \{5\},/);
  assert.equal(text.split('\n').length, 13);
});

test('RIS has a day with zeros, and an organisation with a comma stays one name', () => {
  const lines = ris(CITATION).split('\r\n');
  assert.ok(lines.includes('DA  - 2026/01/05'));
  assert.ok(lines.includes('AU  - Netwerk Straten Wegen'));
  assert.ok(lines.includes('TI  - Tel 100% {zelf} & deel_alles samen'));
  assert.equal(lines.at(-2), 'ER  - ');
});

test('a value can not add a field of its own to RIS', () => {
  assert.doesNotMatch(ris({ ...CITATION, title: 'a\r\nAU  - iemand anders' }), /\nAU {2}- iemand/);
});

test('CSL-JSON gives the date in parts', () => {
  const [item]: unknown[] = JSON.parse(cslJson(CITATION));
  assert.ok(typeof item === 'object' && item !== null);
  assert.deepEqual(Reflect.get(item, 'issued'), { 'date-parts': [[2026, 1, 5]] });
});
