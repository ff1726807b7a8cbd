import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';

const folder = mkdtempSync(join(tmpdir(), 'voorvertoning-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@voorbeeld.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('a preview holds what a proposal changes, to be opened from a folder, and nothing else', () => {
  git('init', '--initial-branch', 'main');
  cpSync(SMALL_NETWORK, join(folder, 'content'), { recursive: true });
  git('add', '-A');
  git('commit', '-m', 'begin');
  git('switch', '-c', 'voorstel');
  edit(folder, 'content/aanpakken/dorpen/index.md', 'titel: ', 'titel: Nu ');
  git('commit', '-am', 'voorstel');
  const output = join(folder, 'uit');
  const args = ['scripts/launch.mjs', 'preview', '--proposal', folder, '--base', 'main', '--output', output];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);

  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  assert.deepEqual(pages.sort(), ['aanpakken/dorpen/index.html', 'index.html']);
  assert.match(readFileSync(join(output, 'index.html'), 'utf8'), /href="aanpakken\/dorpen\/index\.html">Nu /);

  const page = join(output, 'aanpakken/dorpen/index.html');
  const html = readFileSync(page, 'utf8');
  assert.match(html, /Voorvertoning/);
  for (const [, reference = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (/^(?:https?:|mailto:|#)/.test(reference)) continue;
    assert.ok(existsSync(resolve(dirname(page), reference.split(/[?#]/)[0] ?? '')), reference);
  }
});
