import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOdfRows, withWordRows } from '../../../../../scripts/documents/pandoc/table-rows.js';

test('a row of Word is never split, and is high enough to write in where there is a field', () => {
  const rows = withWordRows(
    '<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>Kop</w:tc></w:tr><w:tr><w:tc><w:sdt></w:sdt></w:tc></w:tr>',
  );
  assert.equal(
    rows,
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>Kop</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr><w:tc><w:sdt></w:sdt></w:tc></w:tr>',
  );
});

test('a row of an ODT with a field is one to write in', () => {
  const rows = withOdfRows(
    '<table:table-row>a</table:table-row><table:table-row><loext:content-control/></table:table-row>',
  );
  assert.match(rows, /style-name="Rij">a</);
  assert.match(rows, /style-name="Invulrij"><loext:content-control/);
});
