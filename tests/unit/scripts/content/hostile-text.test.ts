import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../../../scripts/content/finding.js';
import { edit, loadDamaged } from './damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';
const inDorpen = (from: string, to: string) => (folder: string) => edit(folder, DORPEN, from, to);
const inBody = (text: string) => inDorpen('## Verhalen', `## Verhalen\n\n${text}`);
const add =
  (file: string, text = 'x') =>
  (folder: string) =>
    writeFileSync(join(folder, file), text);

const REFUSED: readonly (readonly [name: string, code: string, damage: (folder: string) => void])[] = [
  ['a character that turns the direction of reading', 'bidi-character', inBody('tekst \u202etxet')],
  ['an invisible character', 'invisible-character', inBody('ge\u200bheim')],
  ['a terminal escape', 'control-character', inBody('\u001b[31mrood')],
  [
    'a bidirectional character written as an escape',
    'bidi-character',
    inDorpen('periode: "2025"', 'periode: "\\u202e5202"'),
  ],
  ['a control character written as an escape', 'control-character', inDorpen('periode: "2025"', 'periode: "\\e[31m"')],
  ['a bidirectional character written as an entity', 'bidi-character', inBody('tekst &#x202e; txet')],
  ['a key that steers a build', 'build-key', inDorpen('periode: "2025"', 'periode: "2025"\npermalink: ../../x')],
  [
    'a key that steers a build with a prefix',
    'build-key',
    inDorpen('periode: "2025"', 'periode: "2025"\n"override:permalink": /x/'),
  ],
  ['a line that is too long', 'line-too-long', inBody('a '.repeat(6000))],
  ['too many headings', 'too-many-headings', inBody('## kop\n\n'.repeat(201))],
  ['too many links', 'too-many-links', inBody('[a](/tools/)\n'.repeat(501))],
  ['too many images', 'too-many-images', inBody('![a](b.png)\n'.repeat(101))],
  ['too many boxes', 'too-many-boxes', inBody('::: kader\n'.repeat(201))],
  ['too many rows of a table', 'too-many-rows', inBody(`|a|b|\n|-|-|\n${'|x|y|\n'.repeat(2000)}`)],
  ['quotations in quotations', 'too-deep', inBody(`${'>'.repeat(60)} diep`)],
  ['brackets in brackets', 'too-deep', inBody('['.repeat(5000))],
  [
    'a list without end',
    'list-too-long',
    inDorpen('obstakels: niet gevonden', `obstakels:\n${'  - a\n'.repeat(5001)}`),
  ],
  [
    'two names that differ in capitals',
    'colliding-name',
    (folder) => {
      mkdirSync(join(folder, 'aanpakken/Dorpen'));
      add('aanpakken/Dorpen/index.md')(folder);
    },
  ],
  [
    'two names that differ in how an accent is stored',
    'colliding-name',
    (folder) => {
      add('tools/caf\u00e9.md')(folder);
      add('tools/cafe\u0301.md')(folder);
    },
  ],
  ['a name of a device', 'reserved-name', add('tools/nul.md')],
  ['a name of a page of the site', 'reserved-name', add('paginas/data.md')],
  [
    'folders without end',
    'too-deep',
    (folder) => mkdirSync(join(folder, 'tools/a/b/c/d/e/f/g/h/i'), { recursive: true }),
  ],
  [
    'a link that shows another site than it leads to',
    'misleading-link',
    inBody('Zie [www.gemeente.example](https://kwaad.example/).'),
  ],
  ['a font of script', 'unknown-file', add('aanpakken/dorpen/plaatje.svg')],
  ['a double extension', 'unknown-file', add('aanpakken/dorpen/rapport.pdf.docx')],
];

for (const [name, code, damage] of REFUSED)
  test(`${name} is refused with a finding of its own`, () => {
    const { findings, library } = loadDamaged(damage);
    assert.ok(
      findings.some((finding) => finding.code === code),
      JSON.stringify(findings.map((finding) => finding.code)),
    );
    assert.equal(library, null);
  });

const FINE: readonly (readonly [name: string, damage: (folder: string) => void])[] = [
  ['accents stored apart', inBody('cafe\u0301 en reu\u0308nie')],
  ['a soft hyphen', inBody('schuld\u00adhulp\u00adverlening')],
  ['tabs and entities', inBody('a\tb &amp; c &eacute;')],
  ['a link that shows where it leads', inBody('Zie [gemeente.example](https://www.gemeente.example/pagina).')],
  ['the words permalink and layout in a text', inBody('De permalink en de layout van de site.')],
  ['a list of three layers', inBody('- a\n  - b\n    - c')],
];

for (const [name, damage] of FINE)
  test(`${name} may be published`, () => {
    const { findings } = loadDamaged(damage);
    assert.deepEqual(findings, []);
  });

test('emoji joined from parts may be published, and the writer hears that a PDF shows none', () => {
  const { findings, library } = loadDamaged(inBody('familie 👩‍👩‍👧 en 🏳️‍🌈'));
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [['unprintable-sign', 'warning']],
  );
  assert.ok(library !== null);
});

const within = (seconds: number, damage: (folder: string) => void): readonly Finding[] => {
  const start = performance.now();
  const { findings } = loadDamaged(damage);
  assert.ok(performance.now() - start < seconds * 1000, `${performance.now() - start} ms`);
  return findings;
};

const BODIES: readonly (readonly [name: string, body: string])[] = [
  ['tags that are never closed', '<a '.repeat(300_000).replaceAll(/(.{9000})/g, '$1\n')],
  ['a text full of unclosed code', '`a ``b '.repeat(100_000).replaceAll(/(.{9000})/g, '$1\n')],
  ['a text full of emphasis', '*a _b '.repeat(150_000).replaceAll(/(.{9000})/g, '$1\n')],
  ['a table of a megabyte', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(150_000)}`],
  ['references to nothing', '[x][y]\n\n'.repeat(100_000)],
  ['boxes that are never closed', '::: kader\n'.repeat(99_000)],
];

for (const [name, body] of BODIES)
  test(`${name} cost seconds, not minutes`, () => {
    within(8, (folder) => edit(folder, DORPEN, '## Verhalen', `## Verhalen\n\n${body}`));
  });

test('a hundred thousand unknown fields are a short report in seconds', () => {
  const keys = Array.from({ length: 4900 }, (_, index) => `sleutel${index}: x`).join('\n');
  const findings = within(8, inDorpen('periode: "2025"', `periode: "2025"\n${keys}`));
  assert.ok(findings.length <= 60, String(findings.length));
});

test('sixty thousand dead links are a short report in seconds', () => {
  const line = `  - "${'[a](/x/) '.repeat(200)}"\n`;
  const findings = within(10, inDorpen('obstakels: niet gevonden', `obstakels:\n${line.repeat(300)}`));
  assert.ok(findings.length <= 102, String(findings.length));
});

test('a whole file that is refused is a finding only once', () => {
  const { findings } = loadDamaged((folder) => {
    rmSync(join(folder, DORPEN));
    add(DORPEN, '\u001b[31m')(folder);
  });
  assert.equal(findings.filter(({ file }) => file === DORPEN).length, 1);
});
