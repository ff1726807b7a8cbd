import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../../temporary-folder.js';
import { edit, SMALL_NETWORK } from './content/damaged-copy.js';

const content = join(temporaryFolder('dev'), 'inhoud');
let child: ChildProcess;
let site = '';

/** Waits until the server says where it is. */
const addressOf = ({ stdout }: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let printed = '';
    stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
  });

/** Does something and waits until the server tells the page to reload itself. */
const afterReload = async (act: () => void): Promise<void> => {
  const response = await fetch(`${site}/__herladen`);
  const reader = response.body?.getReader();
  await reader?.read();
  act();
  await reader?.read();
  await reader?.cancel();
};

const page = async () => (await fetch(`${site}/aanpakken/dorpen/`)).text();

before(async () => {
  cpSync(SMALL_NETWORK, content, { recursive: true });
  const args = ['scripts/launch.mjs', 'dev', '--content', content, '--date', '2026-01-15'];
  child = spawn(process.execPath, args, { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  site = await addressOf(child);
});

after(async () => {
  child.kill('SIGINT');
  await once(child, 'exit');
});

test('a page shows what its file says at the moment', async () => {
  assert.match(await page(), /Drempels in Dorpen/);
  await afterReload(() =>
    edit(content, 'aanpakken/dorpen/index.md', 'titel: Drempels in Dorpen', 'titel: Heuvels in Dorpen'),
  );
  assert.match(await page(), /Heuvels in Dorpen/);
});

test('a mistake shows its place in the browser, and goes when it is mended', async () => {
  await afterReload(() => edit(content, 'aanpakken/dorpen/index.md', 'invloed: adviseren', 'invloed: adviseer'));
  assert.match(await page(), /aanpakken\/dorpen\/index\.md:\d+:\d+/);
  await afterReload(() => edit(content, 'aanpakken/dorpen/index.md', 'invloed: adviseer', 'invloed: adviseren'));
  assert.match(await page(), /Heuvels in Dorpen/);
});

test('what does not exist is not found', async () => {
  assert.equal((await fetch(`${site}/nergens/`)).status, 404);
});
