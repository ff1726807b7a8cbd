import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../../scripts/content/finding.js';
import { formatGithub } from '../../../../scripts/report/format-github.js';
import { formatJson } from '../../../../scripts/report/format-json.js';
import { formatText } from '../../../../scripts/report/format-text.js';

const FINDING: Finding = {
  file: 'aanpakken/zaanstad/index.md',
  line: 2,
  column: 10,
  length: 6,
  severity: 'error',
  code: 'unknown-reference',
  field: 'themas',
  message: 'themas → "armoed" is geen thema.',
  hint: 'Bedoelde je "armoede"?',
};

test('the text report shows place, line, carets, advice and a sum', () => {
  const report = formatText([FINDING], 41, 'content', () => '---\nthemas: [armoed, wmo]\n');
  assert.equal(
    report,
    [
      'content/aanpakken/zaanstad/index.md:2:10  themas → "armoed" is geen thema.',
      '     2 | themas: [armoed, wmo]',
      '       |          ^^^^^^',
      '   Bedoelde je "armoede"?',
      '',
      '1 fout en 0 waarschuwingen in 1 van 41 bestanden.',
    ].join('\n'),
  );
});

test('the JSON report has the shape of the public interface', () => {
  const report: unknown = JSON.parse(formatJson([FINDING], 41));
  const { length: _, ...shown } = FINDING;
  assert.deepEqual(report, { summary: { files: 41, errors: 1, warnings: 0 }, findings: [shown] });
});

test('a workflow command cannot be smuggled into the report for GitHub', () => {
  const report = formatGithub([{ ...FINDING, message: 'x\n::stop-commands::y ##[add-mask]z 100%' }], 1, 'content');
  const lines = report.split('\n');
  assert.equal(lines.length, 2);
  assert.match(
    lines[0] ?? '',
    /^::error file=content\/aanpakken\/zaanstad\/index.md,line=2,col=10,title=unknown-reference::/,
  );
  assert.doesNotMatch((lines[0] ?? '').slice(10), /::stop|##\[/);
  assert.match(lines[0] ?? '', /100%25/);
});
