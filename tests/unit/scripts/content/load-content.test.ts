import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { edit, loadDamaged, SMALL_NETWORK } from './damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';
const TOOL = 'tools/luisterkaart/index.md';

const inDorpen = (from: string, to: string) => (folder: string) => edit(folder, DORPEN, from, to);

type Damage = readonly [
  name: string,
  damage: (folder: string) => void,
  expected: { readonly code: string; readonly file: string; readonly line?: number; readonly says?: RegExp },
];

const DAMAGES: readonly Damage[] = [
  ['broken YAML', inDorpen('periode: "2025"', 'periode: "2025'), { code: 'broken-yaml', file: DORPEN }],
  [
    'a key that stands twice',
    inDorpen('periode: "2025"', 'periode: a\nperiode: b'),
    { code: 'duplicate-key', file: DORPEN, line: 7 },
  ],
  ['an anchor', inDorpen('periode: "2025"', 'periode: &x "2025"'), { code: 'yaml-anchor', file: DORPEN, line: 6 }],
  ['a tag', inDorpen('periode: "2025"', 'periode: !!js/function x'), { code: 'yaml-tag', file: DORPEN, line: 6 }],
  [
    'a missing closing line',
    inDorpen('\n---\n\n## Verhalen', '\n## Verhalen'),
    { code: 'no-front-matter-end', file: DORPEN },
  ],
  ['another opening line', inDorpen('---\n', '----\n'), { code: 'no-front-matter', file: DORPEN, line: 1 }],
  [
    'bytes that are not UTF-8',
    (folder) => writeFileSync(join(folder, DORPEN), Buffer.from('---\ntitel: caf\xe9\n---\n', 'latin1')),
    { code: 'not-utf8', file: DORPEN, line: 2 },
  ],
  [
    'a NUL byte',
    (folder) => writeFileSync(join(folder, DORPEN), '---\ntitel: a\0b\n---\n'),
    { code: 'nul-byte', file: DORPEN, line: 2 },
  ],
  ['an empty file', (folder) => writeFileSync(join(folder, DORPEN), ''), { code: 'empty-file', file: DORPEN }],
  [
    'a file that is too large',
    (folder) => writeFileSync(join(folder, DORPEN), 'a'.repeat(1_000_001)),
    { code: 'file-too-large', file: DORPEN },
  ],
  [
    'a folder where a file should be',
    (folder) => {
      rmSync(join(folder, DORPEN));
      mkdirSync(join(folder, DORPEN));
      writeFileSync(join(folder, DORPEN, 'x.md'), 'x');
    },
    { code: 'unknown-file', file: `${DORPEN}/x.md` },
  ],
  [
    'a link to another file',
    (folder) => symlinkSync('/etc/hostname', join(folder, 'aanpakken/link.md')),
    { code: 'symbolic-link', file: 'aanpakken/link.md' },
  ],
  [
    'a link to nothing',
    (folder) => symlinkSync('/nergens', join(folder, 'aanpakken/link.md')),
    { code: 'symbolic-link', file: 'aanpakken/link.md' },
  ],
  [
    'a hidden file',
    (folder) => writeFileSync(join(folder, '.eleventyignore'), '*'),
    { code: 'hidden-file', file: '.eleventyignore' },
  ],
  [
    'a file of an unknown kind',
    (folder) => writeFileSync(join(folder, 'aanpakken/dorpen/data.11tydata.js'), 'x'),
    { code: 'unknown-file', file: 'aanpakken/dorpen/data.11tydata.js' },
  ],
  [
    'a register that is missing',
    (folder) => rmSync(join(folder, 'themas.yaml')),
    { code: 'missing-register', file: 'themas.yaml' },
  ],
  [
    'a key nobody knows',
    inDorpen('periode: "2025"', 'periodes: "2025"'),
    { code: 'unknown-key', file: DORPEN, line: 6, says: /"periode"/ },
  ],
  [
    'a field that is missing',
    inDorpen('titel: Drempels in Dorpen\n', ''),
    { code: 'missing-field', file: DORPEN, says: /titel ontbreekt/ },
  ],
  [
    'a value of the wrong kind',
    inDorpen('titel: Drempels in Dorpen', 'titel: [a]'),
    { code: 'wrong-type', file: DORPEN, line: 2 },
  ],
  [
    'a value that is not on the list',
    inDorpen('invloed: adviseren', 'invloed: adviseer'),
    { code: 'unknown-value', file: DORPEN, says: /"adviseren"/ },
  ],
  [
    'a day that does not exist',
    inDorpen('gecontroleerd_op: 2026-01-05', 'gecontroleerd_op: 2026-02-31'),
    { code: 'impossible-date', file: DORPEN },
  ],
  [
    'a theme that does not exist',
    inDorpen('themas: [verkeer]', 'themas: [verker]'),
    { code: 'unknown-reference', file: DORPEN, says: /"verkeer"/ },
  ],
  [
    'a municipality that does not exist',
    inDorpen('gemeenten: [dorpen]', 'gemeenten: [dorp]'),
    { code: 'unknown-reference', file: DORPEN, says: /"dorpen"/ },
  ],
  [
    'a source that is not listed',
    inDorpen('stiller [B1]', 'stiller [B7]'),
    { code: 'unknown-source', file: DORPEN, line: 4 },
  ],
  [
    'a source that nobody points to',
    (folder) =>
      edit(
        folder,
        TOOL,
        'herkomst:',
        'bronnen:\n  - { id: T1, titel: Iets, uitgever: Iemand, datum: niet gevonden, adres: niet gevonden, gelezen: begin }\nherkomst:',
      ),
    { code: 'source-not-cited', file: TOOL },
  ],
  [
    'a source mark in a title',
    inDorpen('titel: Drempels in Dorpen', 'titel: Drempels [B1]'),
    { code: 'source-in-plain-text', file: DORPEN, line: 2 },
  ],
  [
    'two lessons with one id',
    inDorpen(
      '  - id: eerst-tellen',
      '  - { id: eerst-tellen, titel: a, uitleg: b, fase: doen, themas: [verkeer], voor_wie: c, hangt_af_van: d, uitkomst: werkte }\n  - id: eerst-tellen',
    ),
    { code: 'duplicate', file: DORPEN },
  ],
  [
    'two files for one address',
    (folder) => writeFileSync(join(folder, 'aanpakken/dorpen.md'), 'x'),
    { code: 'duplicate-slug', file: DORPEN },
  ],
  [
    'a word that stands for two terms',
    (folder) => edit(folder, 'begrippen.yaml', 'term: herrie', 'term: herrie, synoniemen: [drempels]'),
    { code: 'duplicate', file: 'begrippen.yaml' },
  ],
  [
    'a link to a page that is not there',
    inDorpen('(/tools/luisterkaart/)', '(/tools/luisterkaar/)'),
    { code: 'dead-link', file: DORPEN, says: /\/tools\/luisterkaart\// },
  ],
  [
    'a link to an anchor that is not there',
    inDorpen('(/tools/luisterkaart/)', '(/tools/luisterkaart/#werkblat)'),
    { code: 'dead-anchor', file: DORPEN, says: /#werkblad/ },
  ],
  [
    'a picture without a description',
    inDorpen('## Verhalen', '## Verhalen\n\n![](foto.png)'),
    { code: 'missing-alt', file: DORPEN },
  ],
  [
    'a picture that is not there',
    inDorpen('## Verhalen', '## Verhalen\n\n![Een foto](foto.png)'),
    { code: 'missing-file', file: DORPEN },
  ],
  [
    'a picture of another site',
    inDorpen('## Verhalen', '## Verhalen\n\n![Een foto](https://elders.example/foto.png)'),
    { code: 'remote-image', file: DORPEN },
  ],
  [
    'a heading that skips a level',
    inDorpen('## Verhalen', '## Verhalen\n\n#### Diep'),
    { code: 'heading-level', file: DORPEN },
  ],
  ['a heading of level one', inDorpen('## Verhalen', '# Verhalen'), { code: 'heading-level', file: DORPEN }],
  [
    'HTML in the text',
    inDorpen('## Verhalen', '## Verhalen\n\n<b onclick="x">vet</b>'),
    { code: 'raw-html', file: DORPEN },
  ],
  [
    'HTML beside the same HTML that is escaped',
    inDorpen('## Verhalen', '## Verhalen\n\nDit is \\<b>. Dit is <b>.'),
    { code: 'raw-html', file: DORPEN },
  ],
  [
    'a link that runs code',
    inDorpen('## Verhalen', '## Verhalen\n\n[klik](javascript:alert)'),
    { code: 'refused-link', file: DORPEN },
  ],
  [
    'a consent that is not listed',
    inDorpen('::: toestemming blijft', '::: toestemming onbekend'),
    { code: 'unknown-consent', file: DORPEN },
  ],
  [
    'a passage that rests on a consent and is not closed',
    inDorpen('## Verhalen', '::: toestemming blijft\n\nOpen verhaal\n\n## Verhalen'),
    { code: 'open-box', file: DORPEN },
  ],
  [
    'a passage that rests on a consent and is indented',
    inDorpen('## Verhalen', '    ::: toestemming blijft\n    Verhaal\n    :::\n\n## Verhalen'),
    { code: 'unknown-box', file: DORPEN },
  ],
  ['an HTML comment', inDorpen('## Verhalen', '<!-- geheim -->\n\n## Verhalen'), { code: 'raw-html', file: DORPEN }],
  [
    'a refused link written as a reference',
    inDorpen('## Verhalen', '[klik][x]\n\n[x]: javascript:alert(1)\n\n## Verhalen'),
    { code: 'refused-link', file: DORPEN },
  ],
  [
    'a public text that nobody approved',
    inDorpen('goedgekeurd: { rol: redactie, datum: 2026-01-05 }\n', ''),
    { code: 'not-approved', file: DORPEN },
  ],
  [
    'steps that do not add up',
    (folder) => edit(folder, TOOL, 'minuten: 20', 'minuten: 25'),
    { code: 'minutes-do-not-add-up', file: TOOL },
  ],
  [
    'a session that ends before it begins',
    (folder) => edit(folder, 'sessies/2025-1/index.md', 'einde: 2025-03-11T14:00', 'einde: 2025-03-11T12:00'),
    { code: 'date-order', file: 'sessies/2025-1/index.md' },
  ],
  ['an aanpak without a place', inDorpen('gemeenten: [dorpen]\n', ''), { code: 'missing-field', file: DORPEN }],
  [
    'a key that changes what objects are',
    inDorpen('periode: "2025"', 'periode: "2025"\n__proto__: { x: 1 }'),
    { code: 'unknown-key', file: DORPEN },
  ],
  [
    'a page with a name of the site itself',
    (folder) => writeFileSync(join(folder, 'paginas/zoeken.md'), 'x'),
    { code: 'reserved-name', file: 'paginas/zoeken.md' },
  ],
];

test('the small network has no findings', () => {
  const { findings, library } = loadContent(SMALL_NETWORK);
  assert.deepEqual(findings, []);
  assert.equal(library?.site.naam, 'Netwerk Stille Straten');
});

test('HTML that is escaped is text about HTML, as the import of a document writes it', () => {
  const { findings } = loadDamaged(inDorpen('## Verhalen', '## Verhalen\n\nSchrijf \\<b>vet\\</b>, of &lt;i&gt;.'));
  assert.deepEqual(findings, []);
});

for (const [name, damage, expected] of DAMAGES) {
  test(`${name} is found with its place, a message and no library`, () => {
    const { findings, library } = loadDamaged(damage);
    const found = findings.find(({ code, file }) => code === expected.code && file === expected.file);
    assert.ok(found, `found only ${JSON.stringify(findings.map(({ code, file, line }) => [code, file, line]))}`);
    if (expected.line !== undefined) assert.equal(found.line, expected.line);
    if (expected.says !== undefined) assert.match(`${found.message} ${found.hint}`, expected.says);
    assert.notEqual(found.message, '');
    assert.equal(library, null);
  });
}

test('a byte order mark and Windows line ends are simply accepted', () => {
  const { findings } = loadDamaged((folder) => {
    edit(folder, DORPEN, '---\n', '\uFEFF---\n');
    edit(folder, TOOL, '---\n', '---\r\n');
  });
  assert.deepEqual(findings, []);
});

test('front matter in another language is refused and never run', () => {
  const marker = join(tmpdir(), `gerend-${process.pid}`);
  const { findings } = loadDamaged((folder) =>
    writeFileSync(join(folder, DORPEN), `---js\nrequire('fs').writeFileSync(${JSON.stringify(marker)}, 'x')\n---\n`),
  );
  assert.equal(findings.find(({ file }) => file === DORPEN)?.code, 'no-front-matter');
  assert.equal(existsSync(marker), false);
});

test('an address with a broken percent code is a dead link, not a crash', () => {
  const { findings } = loadDamaged(inDorpen('(/tools/luisterkaart/)', '(/%ff)'));
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['dead-link'],
  );
});

test('every problem in every file is reported in one run', () => {
  const { findings } = loadDamaged((folder) => {
    inDorpen('invloed: adviseren', 'invloed: x')(folder);
    inDorpen('periode: "2025"', 'periodes: "2025"')(folder);
    edit(folder, TOOL, 'minuten: 20', 'minuten: 25');
  });
  assert.deepEqual(
    new Set(findings.map(({ code }) => code)),
    new Set(['unknown-value', 'unknown-key', 'missing-field', 'minutes-do-not-add-up']),
  );
});
