import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';

const PROJECT = process.cwd();
const DORPEN = 'content/aanpakken/dorpen/index.md';

const folder = mkdtempSync(join(tmpdir(), 'push-'));
const clone = join(folder, 'werk');
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'x',
      GIT_AUTHOR_EMAIL: 'x@x.example',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'x@x.example',
    },
  });

const commit = () => {
  run('git', 'add', 'content');
  assert.equal(run('git', 'commit', '-qm', 'x').status, 0);
};

before(() => {
  spawnSync('git', ['init', '-q', '--bare', join(folder, 'ginds')]);
  spawnSync('git', ['clone', '-q', join(folder, 'ginds'), clone]);
  cpSync(SMALL_NETWORK, join(clone, 'content'), { recursive: true });
  // The code of this project, copied: the launcher works in the folder in which it really stands.
  for (const name of [
    'scripts',
    'schemas',
    'layouts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'eleventy.config.ts',
  ])
    cpSync(join(PROJECT, name), join(clone, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(clone, 'node_modules'));
  commit();
  assert.match(run(process.execPath, 'scripts/launch.mjs', 'hooks').stdout, /Klaar/);
});

test('sound content is pushed', () => {
  const { status, stderr } = run('git', 'push', '-q', 'origin', 'HEAD:main');
  assert.equal(status, 0, stderr);
});

test('a number of a person stops a push, also when a later commit took it out, and is not repeated', () => {
  edit(clone, DORPEN, '## Verhalen', '## Verhalen\n\nBSN 123456782');
  commit();
  edit(clone, DORPEN, '\n\nBSN 123456782', '');
  commit();
  const { status, stderr } = run('git', 'push', '-q', 'origin', 'HEAD:main');
  assert.notEqual(status, 0);
  assert.match(stderr, /burgerservicenummer/);
  assert.doesNotMatch(stderr, /123456782/);
  assert.equal(run('git', 'rev-parse', 'origin/main').stdout, run('git', 'rev-parse', 'HEAD~2').stdout);
});
