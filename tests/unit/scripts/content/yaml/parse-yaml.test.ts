import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../../../scripts/content/yaml/parse-yaml.js';

const lines = (count: number): string => '- adres: /\n'.repeat(count);

test('a register has a line for each address of a large collection; the fields of a text have no such lists', () => {
  assert.ok('data' in parseYaml('adressen.yaml', lines(40_000), 1));
  const found = parseYaml('aanpakken/epe/index.md', lines(6_000), 2);
  assert.ok('code' in found);
  assert.deepEqual([found.code, found.line], ['list-too-long', 2]);
});
