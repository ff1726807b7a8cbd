import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatGithub } from '../../../../../scripts/report/format-github.js';
import { formatJson } from '../../../../../scripts/report/format-json.js';
import { formatText } from '../../../../../scripts/report/format-text.js';
import { edit, loadDamaged } from '../damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';
const inDorpen = (from: string, to: string) => (folder: string) => edit(folder, DORPEN, from, to);

const PLACES: readonly (readonly [name: string, damage: (folder: string) => void])[] = [
  ['the body', inDorpen('## Verhalen', '## Verhalen\n\nBel 06-12345678.')],
  ['a field', inDorpen('voor_wie: Wie aan de straat woont.', 'voor_wie: Bel 06-12345678.')],
  ['a comment in the fields', inDorpen('periode: "2025"', 'periode: "2025" # 06-12345678')],
  ['an alternative text', inDorpen('## Verhalen', '## Verhalen\n\n![Bord met 06-12345678](a.png)')],
  ['a link', inDorpen('## Verhalen', '## Verhalen\n\n[a](https://a.example/?tel=06-12345678)')],
  ['a field with an escape', inDorpen('periode: "2025"', 'periode: "06-1234\\u0035678"')],
  ['a register', (folder) => edit(folder, 'begrippen.yaml', 'omschrijving:', 'omschrijving: Bel 06-12345678. #')],
  ['a file that is broken otherwise', inDorpen('periode: "2025"', 'periodes: "Bel 06-12345678"')],
  ['a file name', (folder) => renameSync(join(folder, 'tools/luisterkaart'), join(folder, 'tools/bel-06-12345678'))],
];

for (const [name, damage] of PLACES)
  test(`personal data in ${name} is found, and no report repeats it`, () => {
    const { findings, fileCount, library } = loadDamaged(damage);
    assert.ok(findings.some(({ code }) => code === 'personal-data-telefoon'));
    assert.equal(library, null);
    const source = () => '06-12345678\n'.repeat(100);
    for (const report of [
      formatText(findings, fileCount, 'content', source),
      formatJson(findings, fileCount),
      formatGithub(findings, fileCount, 'content'),
    ])
      assert.doesNotMatch(report, /12345678|06-1234/);
  });

test('an exception with its reason lets one thing stand, and nothing else', () => {
  const exception = 'uitzonderingen:\n  - { soort: telefoon, tekst: 06 12345678, reden: Het nummer van de balie. }\n';
  const { findings } = loadDamaged((folder) => {
    edit(folder, DORPEN, 'contact:', `${exception}contact:`);
    edit(folder, DORPEN, '## Verhalen', '## Verhalen\n\nBel 06 12345678 of 06 87654321.');
  });
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['personal-data-telefoon', 52]],
  );
});

test('a name may stand in a passage that somebody consented to', () => {
  const { findings } = loadDamaged(inDorpen('Dit verhaal mag blijven.', 'Piet Bakker vertelt.'));
  assert.deepEqual(findings, []);
});

test('who guides a cohort may be named on its page and that of its sessions only', () => {
  const name = (folder: string) =>
    edit(
      folder,
      'cohorten/2025/index.md',
      'begeleiders: niet gevonden',
      'begeleiders: [{ naam: Piet Bakker, rol: gids }]',
    );
  assert.deepEqual(loadDamaged(name).findings, []);
  const { findings } = loadDamaged((folder) => {
    name(folder);
    edit(folder, DORPEN, '## Verhalen', '## Verhalen\n\nPiet Bakker vertelt.');
  });
  assert.deepEqual(
    findings.map(({ code, file }) => [code, file]),
    [['personal-data-naam', DORPEN]],
  );
});

test('a finding that quotes a value does not quote a number of a person', () => {
  const { findings } = loadDamaged(inDorpen('themas: [verkeer]', 'themas: ["123456782"]'));
  assert.ok(findings.length > 1);
  assert.doesNotMatch(JSON.stringify(findings), /123456782/);
});

test('a file that is no text is left to its own finding', () => {
  const { findings } = loadDamaged((folder) =>
    writeFileSync(join(folder, DORPEN), Buffer.from('bel 06-12345678 \xff', 'latin1')),
  );
  assert.equal(findings.filter(({ file }) => file === DORPEN).length, 1);
});
