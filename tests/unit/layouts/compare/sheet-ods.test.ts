import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { compareSheet } from '../../../../layouts/compare/compare-sheet.js';
import { sheetOds } from '../../../../layouts/compare/sheet-ods.js';

const bytes = sheetOds(
  [
    [['Onderdeel'], ['Epe']],
    [['Kosten'], ['=1+1', 'R&D <b> "x" \u0000']],
  ],
  'Een & twee',
);

test('the type of the file stands first in it, in plain bytes, as programs look for it there', () => {
  assert.equal(strFromU8(bytes.slice(30, 38)), 'mimetype');
  assert.equal(strFromU8(bytes.slice(38, 38 + 46)), 'application/vnd.oasis.opendocument.spreadsheet');
});

test('what looks like a formula or like XML is text in its cell', () => {
  const content = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
  assert.match(content, /value-type="string"[^>]*><text:p>=1\+1<\/text:p><text:p>R&amp;D &lt;b&gt; &quot;x&quot; </);
  assert.match(content, /table:name="Een &amp; twee"/);
  assert.doesNotMatch(content, /table:formula/);
});

test('a sheet names places, titles and addresses, numbers the steps, and tells what is missing', () => {
  const fact = { id: 'stappen', title: 'Stappen', missing: 'Niet gevonden.', numbered: true };
  const item = { place: 'Epe', title: 'Titel', address: '/aanpakken/epe/' };
  const sheet = compareSheet(
    [
      { ...item, slug: 'a', facts: [{ ...fact, points: [{ text: 'Eerst', note: 'samen' }, { text: 'Dan' }] }] },
      { ...item, slug: 'b', facts: [{ ...fact, points: [] }] },
    ],
    'https://site.example/x/',
  );
  assert.deepEqual(sheet[2], [
    ['Webadres'],
    ['https://site.example/x/aanpakken/epe/'],
    ['https://site.example/x/aanpakken/epe/'],
  ]);
  assert.deepEqual(sheet[3], [['Stappen'], ['1. Eerst – samen', '2. Dan'], ['Niet gevonden.']]);
});
