import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { edit, loadDamaged } from '../damaged-copy.js';

const TOOL = 'tools/luisterkaart/index.md';
const HEADING = '## Wat hoor je?';
const HEADING_LINE = 27;

const wide = Array.from({ length: 9 }, (_, index) => `Verantwoordelijkheid${index}`);
const WIDE_TABLE = `| ${wide.join(' | ')} |\n${'|---'.repeat(9)}|\n|${' x |'.repeat(9)}`;

const TABLE = '| Wie | Wat [invullen] |\n|---|---|\n| Anna | |';

const CASES: readonly (readonly [name: string, body: string, code: string, line: number])[] = [
  ['a field without a question', '[invullen]', 'misplaced-field', 2],
  ['a field that is no field', 'Wie? [invullen: veel regels]', 'bad-field', 2],
  ['a word that looks like a field', 'Wie? [invulen]', 'unknown-field', 2],
  ['two fields with one name', 'Wie? [invullen]\n\nWaar? [invullen]\n\nWie? [invullen]', 'duplicate-field', 6],
  ['two fields with one name in tables', `${TABLE}\n\n${TABLE}`, 'duplicate-field', 8],
  ['a table that is wider than a page', WIDE_TABLE, 'wide-table', 2],
  ['a picture without a description', '![](foto.png)', 'missing-alt', 2],
  ['a picture that is not there', '![Een foto](foto.png)', 'missing-file', 2],
  ['an attachment that is not there', 'Zie [het verslag](verslag.pdf).', 'missing-file', 2],
  ['a picture that is none', '![Het verslag](verslag.pdf)', 'not-an-image', 2],
];

for (const [name, body, code, below] of CASES)
  test(`${name} is found at its line, with what to do`, () => {
    const { findings, library } = loadDamaged((folder) => edit(folder, TOOL, HEADING, `${HEADING}\n\n${body}`));
    const found = findings.find((one) => one.code === code);
    assert.deepEqual([found?.file, found?.line], [TOOL, HEADING_LINE + below], JSON.stringify(findings));
    assert.notEqual(found?.hint, '');
    assert.equal(library, null);
  });

test('a file with the name of a document that the site makes is found', () => {
  const { findings } = loadDamaged((folder) => writeFileSync(join(folder, 'tools/luisterkaart/luisterkaart.pdf'), 'x'));
  assert.deepEqual(
    findings.map(({ code, file }) => [code, file]),
    [['taken-name', 'tools/luisterkaart/luisterkaart.pdf']],
  );
});
