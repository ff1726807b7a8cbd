import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEmptiestPart } from '../../../../scripts/site/on-emptiest-part.js';

const PART = 8192;

test('of folders on several parts of the disk the one that passed over the fewest places is taken', () => {
  const [littered, full] = [
    { path: 'littered', ino: 3 * PART + 4000 },
    { path: 'full', ino: PART },
  ];
  const empty = { path: 'empty', ino: 900 * PART + 1 };
  for (const [first, ...others] of [
    [littered, empty, full],
    [empty, littered, full],
    [full, littered, empty],
  ] as const)
    assert.equal(onEmptiestPart(first, others).path, 'empty');
});

test('a folder without others is taken as it is', () => {
  const only = { path: 'only', ino: 17 };
  assert.equal(onEmptiestPart(only, []), only);
});
