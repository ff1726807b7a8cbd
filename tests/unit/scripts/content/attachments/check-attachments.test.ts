import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectContent } from '../../../../../scripts/content/inspect-content.js';
import { SMALL_NETWORK } from '../damaged-copy.js';
import { docx, pdf } from './samples.js';

const beside = async (name: string, bytes: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  try {
    cpSync(SMALL_NETWORK, folder, { recursive: true });
    writeFileSync(join(folder, 'aanpakken/dorpen', name), bytes);
    return await inspectContent(folder, '2025-06-01');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const CASES: readonly (readonly [name: string, bytes: Uint8Array, codes: readonly string[]])[] = [
  ['goed.pdf', pdf(), []],
  ['bsn.pdf', pdf('BSN 123456782'), ['personal-data-bsn']],
  ['naam.docx', docx('<w:p>Piet Bakker</w:p>'), ['personal-data-naam']],
  ['leeg.docx', new Uint8Array(), ['empty-file']],
  ['groot.pdf', Buffer.alloc(25_000_001), ['file-too-large']],
  ['script.pdf', pdf('x', '/OpenAction<</S/JavaScript/JS(x)>>'), ['active-content']],
];

for (const [name, bytes, codes] of CASES)
  test(`${name} beside an entry is looked into: ${codes.join() || 'nothing found'}`, async () => {
    const { findings, library } = await beside(name, bytes);
    assert.deepEqual(
      findings.map(({ code, file }) => [code, file]),
      codes.map((code) => [code, `aanpakken/dorpen/${name}`]),
    );
    assert.equal(library === null, codes.length > 0);
    assert.doesNotMatch(JSON.stringify(findings), /123456782|Bakker/);
  });
