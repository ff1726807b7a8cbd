import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { besides } from '../../../../scripts/site/besides.js';

const failing = async (why: string): Promise<never> => {
  await setImmediate();
  throw new Error(why);
};

test('what fails is told only after what is made at the same time has ended', async () => {
  const ended: string[] = [];
  const slow = async () => {
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    ended.push('slow');
  };
  await assert.rejects(
    besides([slow(), failing('other')], () => failing('geen inkt')),
    /geen inkt/,
  );
  assert.deepEqual(ended, ['slow']);
});

test('work that is done waits for nothing, and what fails besides it is heard of by who waits for that', async () => {
  const never = new Promise<never>(() => undefined);
  const other = failing('other');
  assert.equal(await besides([never, other], async () => 'done'), 'done');
  await assert.rejects(other, /other/);
});
