import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeInBackground } from '../../../../scripts/site/remove-in-background.js';
import { createStaging } from '../../../../scripts/site/staging.js';

test('something new can be made at once where an old site is being removed, and none of it is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opruimen-'));
  try {
    const staging = createStaging(join(folder, '_site'));
    writeFileSync(join(staging, 'oud.html'), 'oud');
    const removing = removeInBackground(staging);
    mkdirSync(staging);
    writeFileSync(join(staging, 'nieuw.html'), 'nieuw');
    await removing;
    assert.deepEqual(readdirSync(staging), ['nieuw.html']);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
