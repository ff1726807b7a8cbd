import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanAttachment } from '../../../scripts/content/attachments/clean-attachment.js';
import { inspectAttachment } from '../../../scripts/content/attachments/inspect-attachment.js';
import { decodeText } from '../../../scripts/content/files/decode-text.js';
import { maskPersonalData } from '../../../scripts/content/privacy/mask.js';
import { normalise } from '../../../scripts/content/privacy/normalise.js';
import { splitFrontMatter } from '../../../scripts/content/yaml/split-front-matter.js';
import { formatGithub } from '../../../scripts/report/format-github.js';
import { formatJson } from '../../../scripts/report/format-json.js';
import { formatText } from '../../../scripts/report/format-text.js';
import { docx, exifSegment, jpeg, odt, pdf, png } from '../scripts/content/attachments/samples.js';
import { loadDamaged } from '../scripts/content/damaged-copy.js';
import { RUNS } from './runs.js';

const FEW = { numRuns: Math.ceil(RUNS.numRuns / 10) };
const FILE = 'aanpakken/dorpen/index.md';
const SOURCE = readFileSync(`tests/fixtures/klein-netwerk/${FILE}`);

/** A file in which pieces were replaced by others. */
const mutated = (bytes: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(30), fc.uint8Array({ maxLength: 30 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) =>
      changes.reduce<Buffer>(
        (file, [at, length, piece]) => Buffer.concat([file.subarray(0, at), piece, file.subarray(at + length)]),
        Buffer.from(bytes),
      ),
    );

test('any bytes are a text or a finding', () =>
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), mutated(SOURCE)), (bytes) => {
      const text = decodeText('x.md', bytes);
      if (typeof text !== 'string') return;
      const front = splitFrontMatter('x.md', text);
      assert.ok('data' in front || front.message !== '');
    }),
    RUNS,
  ));

test('a damaged entry is a library or findings with a place, never a crash', () =>
  fc.assert(
    fc.property(mutated(SOURCE), (bytes) => {
      const { library, findings } = loadDamaged((folder) => writeFileSync(join(folder, FILE), bytes));
      assert.ok(library !== null || findings.length > 0);
      for (const { line, column, message } of findings) assert.ok(line >= 1 && column >= 1 && message !== '');
    }),
    FEW,
  ));

const samples: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', docx()],
  ['a.odt', odt()],
  ['a.pdf', pdf()],
  ['a.png', png()],
  ['a.jpg', jpeg([exifSegment([0x8825, 0x013b])])],
];

for (const [name, bytes] of samples)
  test(`a damaged ${name} is sound or has a problem, never a crash, and what is sound can be published`, () =>
    fc.assert(
      fc.asyncProperty(mutated(bytes), async (damaged) => {
        const { problems } = await inspectAttachment(name, damaged);
        if (problems.every(({ severity }) => severity !== 'error')) assert.ok(cleanAttachment(damaged).length > 0);
      }),
      name === 'a.pdf' ? FEW : RUNS,
    ));

const anything = fc.string({ unit: 'binary', maxLength: 200 });

test('no report holds a character that a terminal obeys, or a command at the start of a line', () =>
  fc.assert(
    fc.property(
      fc.record({ file: anything, field: anything, message: anything, hint: anything }),
      anything,
      (texts, line) => {
        const finding = { line: 1, column: 1, length: 1, severity: 'error', code: 'x', ...texts } as const;
        const reports = [
          formatText([finding], 1, 'content', () => line),
          formatGithub([finding], 1, 'content'),
          formatJson([finding], 1),
        ];
        for (const report of reports) {
          assert.doesNotMatch(report.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]|##\[/u);
          for (const start of report.split('\n')) assert.doesNotMatch(start.trimStart(), /^::(?!error file=)/);
        }
        assert.doesNotThrow(() => JSON.parse(reports[2] ?? ''));
      },
    ),
    RUNS,
  ));

test('a place in a normal text is a place in the text, and never runs back', () =>
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(fc.constantFrom('&#49;', '**', '\u00ad', '1', ' ', '\\', '%31', '１', 'a'), fc.string()),
      }),
      (text) => {
        const { text: plain, at } = normalise(text);
        let last = 0;
        for (let index = 0; index <= plain.length; index++) {
          assert.ok(at(index) >= last && at(index) <= text.length);
          last = at(index);
        }
        assert.equal(maskPersonalData(text).length, text.length);
      },
    ),
    RUNS,
  ));
