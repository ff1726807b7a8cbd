import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inspectContent } from '../../../../../scripts/content/inspect-content.js';
import { edit, SMALL_NETWORK } from '../damaged-copy.js';

const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(SMALL_NETWORK, folder, { recursive: true });
const STORY = 'Hij sliep drie weken in zijn auto achter de oude fabriek.';
edit(folder, 'aanpakken/dorpen/index.md', 'Dit ingetrokken verhaal mag niet meer.', STORY);
edit(folder, 'tools/luisterkaart/index.md', 'herkomst:', `herkomst: "${STORY}" #`);

test('a passage that may not be shown any more is named with its place, and so is every copy of it', async () => {
  const { findings, library } = await inspectContent(folder, '2026-01-15');
  assert.deepEqual(
    findings.map(({ code, file }) => [code, file]),
    [
      ['consent-lapsed', 'aanpakken/dorpen/index.md'],
      ['lapsed-passage-elsewhere', 'tools/luisterkaart/index.md'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(findings), /fabriek/);
  assert.ok(library);
});

test('as long as it may be shown there is nothing to say', async () => {
  const { findings } = await inspectContent(folder, '2025-06-01');
  assert.deepEqual(findings, []);
});
