import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCommand } from '../../../../../scripts/bench/build/measure-command.js';

test('a program that ends well is measured', async () => {
  const { seconds } = await measureCommand(process.execPath, ['-e', ''], '.');
  assert.ok(seconds > 0);
});

test('a program that fails is told with what it said', () =>
  assert.rejects(measureCommand(process.execPath, ['-e', 'console.error("kapot"); process.exit(3)'], '.'), /kapot/));
