import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Share } from '../../../../../scripts/site/rendering/site-maker.js';
import { leftIn, makeShares, openShares, takeAll } from '../../../../../scripts/site/threads/make-shares.js';

const SHARES = ['/een/', '/twee/', '/drie/'].map((path): Share => ({ kind: 'pages', paths: [path] }));

/** Makes nothing, but tells of it; each share takes a turn of the event loop. */
const makerInto = (made: string[]) => ({
  make: async ({ paths }: Share) => {
    made.push(...paths);
    await new Promise((resolve) => setImmediate(resolve));
    return Object.fromEntries(paths.map((path) => [path, { size: 1, time: 1, reads: [] }]));
  },
});

test('who takes from the same shares makes each of them once, and tells of its own files', async () => {
  const shares = openShares(SHARES);
  const made: string[] = [];
  const files = await Promise.all([makeShares(makerInto(made), shares), makeShares(makerInto(made), shares)]);
  assert.deepEqual(made.sort(), ['/drie/', '/een/', '/twee/']);
  assert.deepEqual(Object.keys(files[0] ?? {}).length + Object.keys(files[1] ?? {}).length, 3);
  assert.ok(files.every((own) => Object.keys(own).length > 0));
});

test('what is left becomes less with each share that is taken', async () => {
  const shares = openShares(SHARES);
  assert.equal(leftIn(shares), 3);
  await makeShares(makerInto([]), shares);
  assert.equal(leftIn(shares), 0);
});

test('who makes shares stops after the one at hand when all are taken away', async () => {
  const shares = openShares(SHARES);
  const made: string[] = [];
  const making = makeShares(makerInto(made), shares);
  takeAll(shares);
  await making;
  assert.deepEqual(made, ['/een/']);
});

test('a thread that comes when all is taken makes nothing', async () => {
  const shares = openShares(SHARES);
  await makeShares(makerInto([]), shares);
  assert.deepEqual(await makeShares(makerInto([]), shares), {});
});

test('what goes wrong in one share reaches who asked', async () => {
  const make = () => Promise.reject(new Error('no room'));
  await assert.rejects(makeShares({ make }, openShares(SHARES)), /no room/);
});
