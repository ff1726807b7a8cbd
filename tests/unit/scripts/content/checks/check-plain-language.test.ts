import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edit, loadDamaged } from '../damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';

const found = (text: string) => {
  const { library, findings } = loadDamaged((folder) =>
    edit(folder, DORPEN, '\n## Verhalen', `\n${text}\n\n## Verhalen`),
  );
  assert.notEqual(library, null, 'a hard text is never a mistake');
  return findings.map(({ code, severity, line, message, hint }) => ({
    code,
    severity,
    line,
    says: `${message} ${hint}`,
  }));
};

const FIRST = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';

test('a sentence of 26 words is warned about at its first words, one of 25 is not', () => {
  assert.deepEqual(found(`${FIRST} ${FIRST} slot.`), []);
  const [warning, ...more] = found(`Kort.\nZie ${FIRST} ${FIRST} slot.`);
  assert.equal(more.length, 0);
  assert.equal(warning?.code, 'long-sentence');
  assert.equal(warning?.severity, 'warning');
  assert.match(warning?.says ?? '', /26 woorden: "Zie een twee …".*twee zinnen/);
});

test('a hard word comes with an easier one, once in a text', () => {
  const warnings = found('Wij faciliteren teneinde te slagen. Wij faciliteren weer.');
  assert.deepEqual(
    warnings.map(({ says }) => says),
    [
      '"faciliteren" is een moeilijk woord. Liever: helpen, of mogelijk maken.',
      '"teneinde" is een moeilijk woord. Liever: om.',
    ],
  );
});

test('jargon is warned about until the glossary explains it', () => {
  assert.deepEqual(
    found('De stakeholder kwam.').map(({ code }) => code),
    ['jargon'],
  );
  const { findings } = loadDamaged((folder) => {
    edit(folder, DORPEN, '\n## Verhalen', '\nDe stakeholder kwam.\n\n## Verhalen');
    edit(folder, 'begrippen.yaml', 'synoniemen: [verkeersdrempel]', 'synoniemen: [verkeersdrempel, stakeholder]');
  });
  assert.deepEqual(findings, []);
});

test('a summary of more than sixty words is warned about', () => {
  const { findings } = loadDamaged((folder) =>
    edit(folder, DORPEN, 'in_het_kort: ', `in_het_kort: ${'Wij lopen nu. '.repeat(21)}`),
  );
  assert.deepEqual(
    findings.map(({ code, field }) => [code, field]),
    [['long-summary', 'in_het_kort']],
  );
});

test('a long text of long words is called hard to read, with its scores', () => {
  const sentence = 'Organisatorische randvoorwaarden veronderstellen beleidsmatige afstemmingsmomenten tussendoor. ';
  assert.match(
    found(sentence.repeat(40)).find(({ code }) => code === 'hard-to-read')?.says ?? '',
    /Flesch-Douma -?\d+, LIX \d+/,
  );
});

test('a sentence that begins over two lines is warned about where it stands, not where its words stand by chance', () => {
  const { findings } = loadDamaged((folder) => {
    edit(folder, DORPEN, 'kosten: niet gevonden', `kosten: >-\n  Een twee\n  drie ${FIRST} ${FIRST}.`);
    edit(folder, DORPEN, 'vraagstuk: Hoe wordt het stiller?', 'vraagstuk: "Waarom Een twee drie?"');
  });
  const [warning] = findings;
  assert.equal(warning?.code, 'long-sentence');
  assert.equal(warning?.line, 20);
});

const inEnglish = (text: string) =>
  loadDamaged((folder) =>
    edit(
      folder,
      DORPEN,
      'gemeenten: [dorpen]',
      `samenvatting_engels: { titel: Bumps, tekst: "${text}" }\ngemeenten: [dorpen]`,
    ),
  ).findings.map(({ code, field }) => [code, field]);

test('English is not held against Dutch words and sentences, but its words are counted', () => {
  assert.deepEqual(inEnglish(`${'The stakeholder saw a programme and went on '.repeat(4)}.`), []);
  assert.deepEqual(inEnglish('We walk now. '.repeat(41)), [['long-summary', 'samenvatting_engels.tekst']]);
});
