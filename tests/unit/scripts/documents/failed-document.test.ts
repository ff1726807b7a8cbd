import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMALL_NETWORK } from '../content/damaged-copy.js';

test('a document that can not be made stops the build and names its source; the site stays as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const [content, output] = [join(folder, 'inhoud'), join(folder, '_site')];
    cpSync(SMALL_NETWORK, content, { recursive: true });
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'zoals het was</html>');
    // More than the square that leads from a document to its page can hold.
    const siteUrl = `https://voorbeeld.nl/${'x'.repeat(3000)}`;
    const args = ['--date', '2026-01-15', '--content', content, '--output', output, '--site-url', siteUrl];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/launch.mjs', 'build', ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 1, stdout + stderr);
    assert.match(stdout + stderr, /van tools\/luisterkaart\/index\.md kon geen PDF worden gemaakt: .*QR/);
    assert.deepEqual(readdirSync(folder).sort(), ['_site', 'inhoud']);
    assert.equal(readFileSync(join(output, 'index.html'), 'utf8'), 'zoals het was</html>');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
