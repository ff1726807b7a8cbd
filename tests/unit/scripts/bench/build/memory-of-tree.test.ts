import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { memoryOfTree } from '../../../../../scripts/bench/build/memory-of-tree.js';

/** Holds much memory until its input ends. */
const HUNGRY =
  'const held = Buffer.alloc(3e8, 1); process.stdout.write("ready"); process.stdin.resume().on("end", () => held)';
/** Starts the hungry one, and has little itself. */
const PARENT = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(HUNGRY)}], { stdio: 'inherit' })`;

test('memory of a program counts what the programs that it started use', async (context) => {
  if (!existsSync('/proc/self/status')) return context.skip('this system does not tell');
  const parent = spawn(process.execPath, ['-e', PARENT], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const megabytes = memoryOfTree(parent.pid ?? 0) ?? 0;
  parent.stdin.end();
  await once(parent, 'exit');
  assert.ok(megabytes > 300, `${megabytes} MB`);
});
