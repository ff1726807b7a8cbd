import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMALL_NETWORK } from './content/damaged-copy.js';

const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();

const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' };

test('the same content and date give the same bytes in another folder, time zone and locale, on one core', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const build = (name: string, env: NodeJS.ProcessEnv, before: readonly string[]) => {
      const content = join(folder, name, 'inhoud');
      cpSync(SMALL_NETWORK, content, { recursive: true });
      const command = [
        ...before,
        process.execPath,
        'scripts/launch.mjs',
        'build',
        ...['--date', '2026-01-15', '--content', content, '--output', join(folder, name, '_site')],
      ];
      const { status, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      assert.equal(status, 0, stderr);
      return hashes(join(folder, name, '_site'));
    };
    const oneCore = spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : [];
    const here = build('een', {}, []);
    assert.deepEqual(build('een heel andere/plek', ELSEWHERE, oneCore), here);
    assert.ok(here.length > 30);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
