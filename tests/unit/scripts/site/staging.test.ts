import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createStaging, discard, swapIn } from '../../../../scripts/site/staging.js';

const inFolder = (work: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'uitvoer-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a finished site takes the place of the old one and nothing of either is left beside it', () =>
  inFolder((folder) => {
    const output = join(folder, '_site');
    mkdirSync(output);
    writeFileSync(join(output, 'oud.html'), 'oud');
    const staging = createStaging(output);
    writeFileSync(join(staging, 'nieuw.html'), 'nieuw');
    swapIn(staging, output);
    assert.deepEqual(readdirSync(output), ['nieuw.html']);
    assert.deepEqual(readdirSync(folder), ['_site']);
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
