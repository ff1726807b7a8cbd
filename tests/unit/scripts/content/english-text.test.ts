import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edit, loadDamaged } from './damaged-copy.js';

const codesIn = (summary: string) =>
  loadDamaged((folder) =>
    edit(
      folder,
      'aanpakken/dorpen/index.md',
      'gemeenten: [dorpen]',
      `samenvatting_engels: ${summary}\ngemeenten: [dorpen]`,
    ),
  ).findings.map(({ code }) => code);

test('an English summary goes through the same checks as other texts', () => {
  assert.deepEqual(codesIn('{ titel: Bumps, tekst: It became quieter. }'), []);
  assert.deepEqual(codesIn('{ titel: Bumps, tekst: "Call 06-21345678." }'), ['personal-data-telefoon']);
  assert.deepEqual(codesIn('{ titel: Bumps, tekst: "It became quieter [B1]." }'), ['source-in-plain-text']);
  assert.deepEqual(codesIn('{ titel: Bumps }').length, 1);
  assert.deepEqual(codesIn(`{ titel: Bumps, tekst: "${'a'.repeat(2001)}" }`).length, 1);
});
