import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';

test('a document that can not be made stops the build and names its source; the site stays as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  try {
    const [content, output] = [join(folder, 'inhoud'), join(folder, '_site')];
    cpSync(SMALL_NETWORK, content, { recursive: true });
    // No font of the documents has this sign, and the check does not know that.
    edit(content, 'tools/luisterkaart/index.md', 'Wat hoor je?', 'Wat hoor je? ①');
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'zoals het was</html>');
    const args = ['scripts/launch.mjs', 'build', '--date', '2026-01-15', '--content', content, '--output', output];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 1, stdout + stderr);
    assert.match(stdout + stderr, /van tools\/luisterkaart\/index\.md kon geen PDF worden gemaakt: .*①/);
    assert.deepEqual(readdirSync(folder).sort(), ['_site', 'inhoud']);
    assert.equal(readFileSync(join(output, 'index.html'), 'utf8'), 'zoals het was</html>');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
