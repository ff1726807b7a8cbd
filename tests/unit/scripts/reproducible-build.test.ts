import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../temporary-folder.js';
import { edit, SMALL_NETWORK } from './content/damaged-copy.js';
import { noisyPicture } from './documents/pictures/sample-picture.js';

const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();

const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' };

/** What a command begins with to get one core, where that can be said. */
const ONE_CORE: readonly string[] = spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : [];

const TAKEN_ALONG = /\.(pdf|odt|docx|zip|ics|avif|webp|jpg) /;

test('the same content gives the same bytes in another folder, time zone and locale, on one core; what is taken along also on another day', async () => {
  const photo = await noisyPicture();
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const build = (name: string, date: string, env: NodeJS.ProcessEnv, before: readonly string[]) => {
      const content = join(folder, name, 'inhoud');
      cpSync(SMALL_NETWORK, content, { recursive: true });
      writeFileSync(join(content, 'tools/luisterkaart/foto.jpg'), photo);
      edit(content, 'tools/luisterkaart/index.md', '## Wat hoor je?', '## Wat hoor je?\n\n![Een vlak](foto.jpg)');
      const command = [
        ...before,
        process.execPath,
        'scripts/launch.mjs',
        'build',
        ...['--no-cache', '--date', date, '--content', content, '--output', join(folder, name, '_site')],
      ];
      const { status, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      assert.equal(status, 0, stderr);
      return hashes(join(folder, name, '_site'));
    };
    const here = build('een', '2026-01-15', {}, []);
    assert.deepEqual(build('een heel andere/plek', '2026-01-15', ELSEWHERE, ONE_CORE), here);
    assert.ok(here.length > 30);
    const takenAlong = (files: readonly string[]) => files.filter((file) => TAKEN_ALONG.test(file));
    assert.deepEqual(takenAlong(build('later', '2026-01-20', ELSEWHERE, [])), takenAlong(here));
    assert.ok(takenAlong(here).length > 15);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const run = (before: readonly string[], ...args: readonly string[]): void => {
  const [program = '', ...rest] = [...before, process.execPath, 'scripts/launch.mjs', ...args];
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
};

const QUICKLY = ['build', '--no-documents', '--date', '2026-01-15'];

/** Builds texts without documents; returns the output folder. */
const buildQuickly = (content: string, output: string, ...more: readonly string[]): string => {
  run([], ...QUICKLY, '--content', content, '--output', output, ...more);
  return output;
};

test('a site that takes over pages from the one before has the same bytes as one that is made anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const content = join(folder, 'inhoud');
    const again = join(folder, 'again');
    cpSync(SMALL_NETWORK, content, { recursive: true });
    const before = statSync(join(buildQuickly(content, again), 'over/index.html'));
    edit(content, 'aanpakken/dorpen/index.md', '\n## ', '\nEen zin meer.\n\n## ');
    const after = statSync(join(buildQuickly(content, again), 'over/index.html'));
    assert.deepEqual(hashes(again), hashes(buildQuickly(content, join(folder, 'anew'), '--no-cache')));
    assert.equal(after.mtimeMs, before.mtimeMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('so has one of which all pages have to be made anew, which is too much for one thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const content = join(folder, 'inhoud');
    const again = join(folder, 'again');
    cpSync('content', content, { recursive: true });
    buildQuickly(content, again);
    edit(content, 'begrippen.yaml', 'omschrijving: >-', 'omschrijving: >-\n    Een zin meer.');
    buildQuickly(content, again);
    assert.deepEqual(hashes(again), hashes(buildQuickly(content, join(folder, 'anew'), '--no-cache')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a large site, of which all cores make a share, has the same bytes as one that is made on one core', () => {
  const folder = temporaryFolder('bouw');
  const content = join(folder, 'inhoud');
  const alone = join(folder, 'alone');
  run([], 'bench', 'corpus', '80', content);
  run(ONE_CORE, ...QUICKLY, '--no-cache', '--content', content, '--output', alone);
  const files = hashes(alone);
  assert.deepEqual(hashes(buildQuickly(content, join(folder, 'shared'), '--no-cache')), files);
  assert.ok(files.length > 1500);
});
