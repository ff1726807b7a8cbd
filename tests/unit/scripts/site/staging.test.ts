import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exchangeFolders } from '../../../../scripts/site/exchange-folders.js';
import { createStaging, discard, swapIn } from '../../../../scripts/site/staging.js';
import { inFolder } from './in-folder.js';

test('a finished site takes the place of the old one, which is left where the new one was made', () =>
  inFolder((folder) => {
    const output = join(folder, '_site');
    mkdirSync(output);
    writeFileSync(join(output, 'oud.html'), 'oud');
    const staging = createStaging(output);
    writeFileSync(join(staging, 'nieuw.html'), 'nieuw');
    const old = swapIn(staging, output);
    assert.deepEqual(readdirSync(output), ['nieuw.html']);
    assert.deepEqual(old === null ? null : readdirSync(old), ['oud.html']);
  }));

test('a site that is thrown away leaves the old one as it was', () =>
  inFolder((folder) => {
    const output = join(folder, '_site');
    mkdirSync(output);
    writeFileSync(join(output, 'oud.html'), 'oud');
    const staging = createStaging(output);
    discard(staging);
    assert.equal(readFileSync(join(output, 'oud.html'), 'utf8'), 'oud');
    assert.deepEqual(readdirSync(folder), ['_site']);
  }));

test('what a stopped build left behind is cleaned up by the next', () =>
  inFolder((folder) => {
    const output = join(folder, '_site');
    // No process has this number: it is above the largest that Linux gives out.
    mkdirSync(join(folder, '.build-_site-4194305'));
    const staging = createStaging(output);
    assert.deepEqual(readdirSync(folder), [staging.slice(folder.length + 1)]);
  }));

test('two folders change places in one step, where the system can do so', { skip: process.platform !== 'linux' }, () =>
  inFolder((folder) => {
    for (const name of ['een', 'twee']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'naam'), name);
    }
    assert.equal(exchangeFolders(join(folder, 'een'), join(folder, 'twee')), true);
    assert.equal(readFileSync(join(folder, 'een', 'naam'), 'utf8'), 'twee');
    assert.equal(exchangeFolders(join(folder, 'een'), join(folder, 'niets')), false);
  }),
);

test('an old site that was left beside its place goes back to it', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, '.build-_site-4194305-oud'));
    writeFileSync(join(folder, '.build-_site-4194305-oud', 'oud.html'), 'oud');
    createStaging(join(folder, '_site'));
    assert.equal(readFileSync(join(folder, '_site', 'oud.html'), 'utf8'), 'oud');
  }));

test('where the output is a link, the folder behind it is swapped and the link stays', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'echt'));
    symlinkSync('echt', join(folder, '_site'));
    const staging = createStaging(join(folder, '_site'));
    writeFileSync(join(staging, 'nieuw.html'), 'nieuw');
    swapIn(staging, join(folder, '_site'));
    assert.equal(lstatSync(join(folder, '_site')).isSymbolicLink(), true);
    assert.deepEqual(readdirSync(join(folder, '_site')), ['nieuw.html']);
  }));

test('what was left by a process that is dead and still on the list is cleaned up too', {
  skip: process.platform !== 'linux',
}, async () => {
  // The shell starts a process that ends at once, and becomes one that never takes note of that.
  const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 30'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chunk] = await once(parent.stdout, 'data');
  const dead = Number(String(chunk));
  await new Promise((resolve) => setTimeout(resolve, 200));
  inFolder((folder) => {
    mkdirSync(join(folder, `.build-_site-${dead}`));
    createStaging(join(folder, '_site'));
    assert.deepEqual(readdirSync(folder), [`.build-_site-${process.pid}`]);
  });
  parent.kill();
});
