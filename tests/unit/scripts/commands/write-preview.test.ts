import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';
import { noisyPicture } from '../documents/pictures/sample-picture.js';

const { library } = loadContent(SMALL_NETWORK);
assert.ok(library);

const folder = mkdtempSync(join(tmpdir(), 'voorvertoning-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@voorbeeld.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('a preview holds what a proposal changes, to be opened from a folder, and nothing else', async () => {
  git('init', '--initial-branch', 'main');
  cpSync(SMALL_NETWORK, join(folder, 'content'), { recursive: true });
  git('add', '-A');
  git('commit', '-m', 'begin');
  git('switch', '-c', 'voorstel');
  edit(folder, 'content/aanpakken/dorpen/index.md', 'titel: ', 'titel: Nu ');
  edit(folder, 'content/aanpakken/dorpen/index.md', '\n## Verhalen', '\n![Een straat](straat.jpg)\n\n## Verhalen');
  writeFileSync(join(folder, 'content/aanpakken/dorpen/straat.jpg'), await noisyPicture());
  edit(folder, 'content/themas.yaml', 'naam: Buren', 'naam: Buurt');
  git('add', '-A');
  git('commit', '-m', 'voorstel');
  const output = join(folder, 'uit');
  const args = [
    'scripts/launch.mjs',
    'preview',
    '--proposal',
    folder,
    '--base',
    'main',
    '--content',
    SMALL_NETWORK,
    '--output',
    output,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);

  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  assert.deepEqual(pages.sort(), [
    'aanpakken/dorpen/index.html',
    'index.html',
    ...library.lessen.filter(({ aanpak }) => aanpak.slug === 'dorpen').map(({ slug }) => `lessen/${slug}/index.html`),
    'themas/buren/index.html',
  ]);
  const index = readFileSync(join(output, 'index.html'), 'utf8');
  assert.match(index, /href="aanpakken\/dorpen\/index\.html">Nu [^<–]*<\/a>/);
  assert.match(index, /<link rel="stylesheet" href="assets\//);

  const page = join(output, 'aanpakken/dorpen/index.html');
  const html = readFileSync(page, 'utf8');
  assert.match(html, /Voorvertoning/);
  assert.match(html, /<source type="image\/avif" srcset="[^"]+ \d+w, [^"]+ \d+w"/);
  const lists = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, list = '']) => list.split(', '));
  const references = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, reference = '']) => reference);
  for (const reference of [...references, ...lists.map((item) => item.split(' ')[0] ?? '')]) {
    // What stands in the page itself needs no file.
    if (/^(?:https?:|mailto:|data:|#)/.test(reference)) continue;
    assert.ok(existsSync(resolve(dirname(page), reference.split(/[?#]/)[0] ?? '')), reference);
  }
});
