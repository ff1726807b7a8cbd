import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { edit, SMALL_NETWORK } from './content/damaged-copy.js';

const KILLS = 8;

const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
const output = join(folder, '_site');
const changed = join(folder, 'anders');
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(SMALL_NETWORK, changed, { recursive: true });
edit(changed, 'site.yaml', 'naam: Netwerk Stille Straten', 'naam: Netwerk Andere Straten');

interface Build {
  readonly ended: Promise<number | null>;
  readonly kill: () => void;
}

const build = (content: string): Build => {
  const args = ['scripts/launch.mjs', 'build', '--date', '2026-01-15', '--content', content, '--output', output];
  const child = spawn(process.execPath, args, { stdio: 'ignore', detached: true });
  return {
    ended: new Promise((resolve) => child.once('exit', resolve)),
    kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
  };
};

const pagesThere = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** What a build that was left alone makes of the network, and how long that takes. */
let allPages: readonly string[] = [];
let duration = 0;

before(async () => {
  const start = performance.now();
  assert.equal(await build(SMALL_NETWORK).ended, 0);
  duration = performance.now() - start;
  allPages = pagesThere();
  assert.ok(allPages.includes('index.html') && allPages.includes('aanpakken/dorpen/index.html'));
});

/** Every page of the site, each whole and all of one network; the name of that network. */
const wholeSite = (): string => {
  const pages = pagesThere();
  assert.deepEqual(pages, allPages);
  const names = pages.map((path) => {
    const html = readFileSync(join(output, path), 'utf8');
    assert.ok(html.endsWith('</html>'), path);
    return /Netwerk (Stille|Andere) Straten/.exec(html)?.[1] ?? '';
  });
  assert.equal(new Set(names).size, 1);
  assert.ok(existsSync(join(output, 'pagefind', 'pagefind-entry.json')));
  return names[0] ?? '';
};

/** The old site is removed by a process that may end after its build; what nobody removes stays, and the test fails. */
const onlyThere = async (names: readonly string[]): Promise<void> => {
  while (readdirSync(folder).some((name) => !names.includes(name))) await wait(20);
  assert.deepEqual(readdirSync(folder).sort(), names);
};

test('a build that is killed at any moment leaves a whole site, and the next build needs no cleaning', {
  timeout: 180_000,
}, async () => {
  for (let kill = 1; kill <= KILLS; kill++) {
    const { ended, kill: stop } = build(kill % 2 === 0 ? SMALL_NETWORK : changed);
    const timer = setTimeout(stop, (duration * kill) / KILLS);
    await ended;
    clearTimeout(timer);
    wholeSite();
  }
  assert.equal(await build(changed).ended, 0);
  assert.equal(wholeSite(), 'Andere');
  await onlyThere(['_site', 'anders']);
});

test('of two builds at once one wins, and the site is whole', async () => {
  const codes = await Promise.all([build(SMALL_NETWORK).ended, build(changed).ended]);
  assert.deepEqual(codes, [0, 0]);
  wholeSite();
});
