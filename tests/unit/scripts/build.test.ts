import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { edit, SMALL_NETWORK } from './content/damaged-copy.js';
import { everyByte } from './every-byte.js';

const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
const output = join(folder, '_site');
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/launch.mjs', script, '--date', '2026-01-15', ...args], {
    encoding: 'utf8',
  });

test('the small network is built by the same code, with its own name and nothing of another network', () => {
  const { status, stderr } = run('build', '--content', SMALL_NETWORK, '--output', output);
  assert.equal(status, 0, stderr);
  const home = readFileSync(join(output, 'index.html'), 'utf8');
  assert.match(home, /Netwerk Stille Straten/);
  assert.doesNotMatch(everyByte(output), /Movisie|Ervaringsdeskundigheid en beleid/);
});

test('no word of a draft, an embargo, a withdrawn consent or a search word stands in any byte of the site', () => {
  const bytes = everyByte(output);
  assert.match(bytes, /drempels in dorpen/i);
  assert.doesNotMatch(bytes, /fluister|kladversie|ingetrokken verhaal|hobbeltje|geheim/i);
});

test('once an embargo is over the same code publishes the text, so its words can be found', () => {
  const later = join(folder, 'later');
  const { status, stderr } = run('build', '--content', SMALL_NETWORK, '--output', later, '--date', '2999-01-01');
  assert.equal(status, 0, stderr);
  assert.match(everyByte(later), /fluisterasfalt/i);
});

test('a build that fails says why without a stack trace, exits 1 and leaves the site as it was', () => {
  const damaged = join(folder, 'inhoud');
  cpSync(SMALL_NETWORK, damaged, { recursive: true });
  edit(damaged, 'site.yaml', 'slagzin: Van herrie naar rust', 'slagzin: [');
  writeFileSync(join(output, 'merk.txt'), 'oud');
  const { status, stderr, stdout } = run('build', '--content', damaged, '--output', output);
  assert.equal(status, 1);
  assert.match(stderr, /site\.yaml:\d+:\d+/);
  assert.doesNotMatch(stderr + stdout, /\n\s+at /);
  assert.ok(existsSync(join(output, 'merk.txt')));
});

test('below a base path every address of the site begins with it', () => {
  const { status, stderr } = run('build', '--content', SMALL_NETWORK, '--output', output, '--base-path', '/x/');
  assert.equal(status, 0, stderr);
  const html = readFileSync(join(output, 'aanpakken/dorpen/index.html'), 'utf8');
  const own = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = '']) => address);
  assert.ok(own.length > 10);
  assert.deepEqual(
    own.filter((address) => !address.startsWith('/x/')),
    [],
  );
});

test('the check of a folder that is not there is wrong use', () => {
  const { status, stderr } = run('check', '--content', join(folder, 'nergens'));
  assert.equal(status, 2);
  assert.match(stderr, /bestaat niet/);
});
