import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { SMALL_NETWORK } from '../content/damaged-copy.js';

const inCopy = (work: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  try {
    cpSync(SMALL_NETWORK, join(folder, 'content'), { recursive: true });
    work(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const makeNew = (content: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/new.ts', ...args, '--content', content, '--date', '2026-11-24'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

const AANPAK = ['--themas', 'Verkeer', '--fasen', 'luisteren,doen', '--niveaus', 'beleid'];

const MADE: readonly [kind: string, file: string, args: readonly string[]][] = [
  [
    'aanpak',
    'aanpakken/brommers/index.md',
    ['--titel', 'Brommers', '--gemeenten', 'Stadum', ...AANPAK, '--slug', 'brommers'],
  ],
  [
    'sessie',
    'sessies/2025-2/index.md',
    [
      '--titel',
      'Verder',
      '--cohort',
      '2025',
      '--nummer',
      '2',
      '--begin',
      '2025-05-01T10:00',
      '--einde',
      '2025-05-01T12:00',
    ],
  ],
  ['tool', 'tools/dwalen/index.md', ['--titel', 'Dwalen', '--soort', 'Werkvorm', '--fasen', 'doen', '--minuten', '45']],
  ['vraag', 'vragen/wie-eerst/index.md', ['--titel', 'Wie eerst?', '--rol', 'Inwoner', '--fasen', 'doen']],
];

for (const [kind, file, args] of MADE)
  test(`a new ${kind} passes the check but for the texts that are still to be written`, () => {
    inCopy((content) => {
      const { status, stdout, stderr } = makeNew(content, kind, ...args);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /Wat je nu doet/);
      const { library, findings } = loadContent(content);
      assert.notEqual(library, null);
      assert.deepEqual(
        [...new Set(findings.map(({ code, file: where }) => `${code} ${where}`))],
        [`unwritten ${file}`],
      );
    });
  });

test('a new term and a new municipality are lines at the end of their register', () => {
  inCopy((content) => {
    const place = ['--provincie', 'Drenthe', '--grootte', 'tot-10000', '--breedte', '52,9', '--lengte', '6.5'];
    assert.equal(makeNew(content, 'begrip', '--term', 'stoep', '--omschrijving', 'Waar je loopt.').status, 0);
    assert.equal(makeNew(content, 'gemeente', '--naam', 'Nieuwdorp', '--code', 'GM9003', ...place).status, 0);
    const { library, findings } = loadContent(content);
    assert.deepEqual(findings, []);
    assert.equal(library?.begrippen.at(-1)?.term, 'stoep');
    assert.equal(library?.gemeenten.at(-1)?.breedte, 52.9);
  });
});

test('what exists already is left alone, also when it is a mistake', () => {
  inCopy((content) => {
    const file = join(content, 'aanpakken/stadum/index.md');
    writeFileSync(file, 'half');
    const { status, stderr } = makeNew(content, 'aanpak', '--titel', 'X', '--gemeenten', 'stadum', ...AANPAK);
    assert.equal(status, 1);
    assert.match(stderr, /"stadum" bestaat al: aanpakken\/stadum\/index\.md.*--slug/s);
    assert.equal(readFileSync(file, 'utf8'), 'half');
  });
});

test('everything that is wrong or missing is said at once, and nothing is written', () => {
  inCopy((content) => {
    const before = readdirSync(join(content, 'aanpakken'));
    const { status, stderr } = makeNew(content, 'aanpak', '--gemeenten', 'Staddum', '--niveaus', 'beleid');
    assert.equal(status, 2);
    assert.match(stderr, /--titel ontbreekt/);
    assert.match(stderr, /"Staddum" kan hier niet. Bedoelde je "Stadum"\?/);
    assert.match(stderr, /--themas ontbreekt/);
    assert.deepEqual(readdirSync(join(content, 'aanpakken')), before);
    assert.equal(existsSync(join(content, '..', '.nieuw-')), false);
  });
});

test('a name that would lead outside the folder is refused', () => {
  inCopy((content) => {
    const { status, stderr } = makeNew(
      content,
      'vraag',
      '--titel',
      'X',
      '--rol',
      'R',
      '--fasen',
      'doen',
      '--slug',
      '../../x',
    );
    assert.equal(status, 1);
    assert.match(stderr, /kan geen naam in het adres zijn/);
  });
});

test('an entry that is no longer a concept may hold nothing that is still to be written', () => {
  inCopy((content) => {
    makeNew(content, 'vraag', '--titel', 'Wie eerst?', '--rol', 'Inwoner', '--fasen', 'doen');
    const file = join(content, 'vragen/wie-eerst/index.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: concept', 'status: ter-beoordeling'));
    const { library, findings } = loadContent(content);
    assert.equal(library, null);
    assert.ok(findings.every(({ code, severity }) => code === 'unwritten' && severity === 'error'));
  });
});
