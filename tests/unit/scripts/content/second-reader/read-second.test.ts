import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { classifyFiles } from '../../../../../scripts/content/files/classify-files.js';
import { listFiles } from '../../../../../scripts/content/files/list-files.js';
import { KNOWS_NOTHING, type Recalls } from '../../../../../scripts/content/known/recall.js';
import { createContentLoader, loadContent } from '../../../../../scripts/content/load-content.js';
import { Claims } from '../../../../../scripts/content/second-reader/claims.js';
import { createBorrower } from '../../../../../scripts/content/second-reader/create-borrower.js';
import { createLender } from '../../../../../scripts/content/second-reader/create-lender.js';
import { type LoanValues, placesOf } from '../../../../../scripts/content/second-reader/loans.js';
import { readSecond } from '../../../../../scripts/content/second-reader/read-second.js';
import { formatJson } from '../../../../../scripts/report/format-json.js';
import { temporaryFolder } from '../../../../temporary-folder.js';
import { edit, SMALL_NETWORK } from '../damaged-copy.js';

const networkWithMistakes = (): string => {
  const folder = temporaryFolder('tweede-lezer');
  cpSync(SMALL_NETWORK, folder, { recursive: true });
  edit(folder, 'aanpakken/dorpen/index.md', 'titel:', 'titeltje:');
  appendFileSync(
    join(folder, 'tools', 'luisterkaart', 'index.md'),
    '\n# Bellen\n\nBel 06-12345678 of jan@voorbeeld.nl.\n\n## Nog te plaatsen\n',
  );
  edit(folder, 'tools/luisterkaart/index.md', 'goedgekeurd:', '# goedgekeurd:');
  appendFileSync(join(folder, 'cohorten', '2025', 'index.md'), '\nDat vonden zij goed [B99].\n');
  appendFileSync(join(folder, 'paginas', 'over', 'index.md'), '\nOf [lees verder](/nergens/).\n');
  return folder;
};

/** Gives what a second reader made of a folder by itself, and notes what had to be made besides. */
const afterSecondReader = (
  root: string,
  areFieldsKnown = false,
): Recalls & { readonly madeHere: readonly string[] } => {
  const texts = classifyFiles(listFiles(root).files);
  const { count, placeOf } = placesOf(texts.entries);
  const claims = Claims.open(count);
  if (areFieldsKnown) for (const { file } of texts.entries) claims.take(placeOf({ kind: 'fields', file }) ?? 0);
  const [fields, findings] = [new MessageChannel(), new MessageChannel()];
  const lenders = {
    fields: createLender<LoanValues['fields']>(claims, fields.port2, placeOf),
    findings: createLender<LoanValues['findings']>(claims, findings.port2, placeOf),
  };
  readSecond(root, texts, lenders, (subject) => claims.isFree(placeOf(subject) ?? 0));
  claims.tellEnded();
  const borrowFields = createBorrower<LoanValues['fields']>(claims, fields.port1, placeOf);
  const borrowFindings = createBorrower<LoanValues['findings']>(claims, findings.port1, placeOf);
  for (const { port1 } of [fields, findings]) port1.unref();
  const madeHere: string[] = [];
  const here = <Value>(name: string, make: () => Value): Value => {
    madeHere.push(name);
    return make();
  };
  return {
    madeHere,
    fields: (subject, make) => borrowFields(subject) ?? here(`${subject.kind} ${subject.file}`, make),
    findings: (subject, make) => borrowFindings(subject) ?? here(`${subject.kind} ${subject.file}`, make),
  };
};

test('a second reader makes all but what rests on registers and on texts that it can not read', () => {
  const folder = networkWithMistakes();
  const { madeHere, ...recalls } = afterSecondReader(folder);
  const loaded = createContentLoader(folder, { ...KNOWS_NOTHING, ...recalls })();
  assert.deepEqual(
    madeHere.filter((name) => name.endsWith('.md')),
    ['privacy aanpakken/dorpen/index.md'],
  );
  assert.deepEqual(loaded.findings, loadContent(folder).findings);
  const codes = loaded.findings.map(({ code }) => code);
  for (const code of [
    'unknown-key',
    'heading-level',
    'dead-link',
    'unknown-source',
    'not-approved',
    'unplaced',
    'personal-data-telefoon',
    'personal-data-email',
  ])
    assert.ok(codes.includes(code), `${code} in ${codes.join(', ')}`);
});

test('where the fields are known a second reader lends what it finds, and no fields', () => {
  const folder = networkWithMistakes();
  const { madeHere, ...recalls } = afterSecondReader(folder, true);
  const loaded = createContentLoader(folder, { ...KNOWS_NOTHING, ...recalls })();
  const ofEntries = madeHere.filter((name) => name.endsWith('.md'));
  assert.deepEqual(
    ofEntries.filter((name) => !name.startsWith('fields')),
    ['privacy aanpakken/dorpen/index.md'],
  );
  assert.ok(ofEntries.length > 1);
  assert.deepEqual(loaded.findings, loadContent(folder).findings);
});

/** So many, and each so long, that a second thread has begun long before the first one is done; each with a mistake. */
const MANY = 250;
const LONG = 'We praten met elkaar over wat je nodig hebt, en wie je daarbij helpt.\n'.repeat(300);

test('two threads find in many texts what one finds', { skip: availableParallelism() < 2 }, () => {
  const folder = networkWithMistakes();
  appendFileSync(join(folder, 'tools', 'luisterkaart', 'index.md'), `\n${LONG}\n`);
  for (let copy = 0; copy < MANY; copy++)
    cpSync(join(folder, 'tools', 'luisterkaart'), join(folder, 'tools', `kaart-${copy}`), { recursive: true });
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/launch.mjs', 'check', '--content', folder, '--no-cache', '--format', 'json'],
    { encoding: 'utf8' },
  );
  const { findings, fileCount } = loadContent(folder);
  assert.equal(stdout.trim(), formatJson(findings, fileCount).trim());
  assert.ok(findings.length > MANY);
});
