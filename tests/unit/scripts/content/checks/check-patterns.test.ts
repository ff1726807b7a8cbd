import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { loadDamaged } from '../damaged-copy.js';

const withLessen = (...lessen: string[]) =>
  loadDamaged((folder) =>
    writeFileSync(
      join(folder, 'patronen.yaml'),
      `- { slug: tellen, titel: Tellen helpt, toelichting: Wie telt, lessen: [${lessen.join(', ')}] }\n`,
    ),
  );

const codes = (...lessen: string[]) => withLessen(...lessen).findings.map(({ code, field }) => `${code} ${field}`);

test('lessons of two approaches make a pattern', () => {
  assert.deepEqual(codes('dorpen-eerst-tellen', 'stadum-ook-tellen'), []);
});

test('a pattern with a lesson that is not there is refused, with the one that was probably meant', () => {
  const { findings } = withLessen('dorpen-eerst-telen', 'stadum-ook-tellen');
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['unknown-reference'],
  );
  assert.match(findings[0]?.hint ?? '', /dorpen-eerst-tellen/);
});

test('a lesson twice is refused, and so is a pattern of one approach', () => {
  assert.deepEqual(codes('dorpen-eerst-tellen', 'dorpen-eerst-tellen'), [
    'pattern-of-one [0].lessen',
    'duplicate [0].lessen[1]',
  ]);
});

test('a pattern that rests on a lesson readers may not see yet is not shown', () => {
  const { library } = withLessen('dorpen-eerst-tellen', 'geheim-fluisteren');
  assert.equal(library?.patronen.length, 1);
  assert.ok(library !== null);
  assert.deepEqual(publicLibrary(library, '2026-01-15').patronen, []);
});
