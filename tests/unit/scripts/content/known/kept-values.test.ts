import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { openKeptValues } from '../../../../../scripts/content/known/kept-values.js';
import type { Subject } from '../../../../../scripts/content/known/recall.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const of = (text: string, restsOn = ''): Subject => ({ kind: 'text', file: 'a.md', text, restsOn });

const open = (cache: ReturnType<typeof createByteCache>, name = 'woorden') => openKeptValues(cache, name, z.string());

/** A cache after a run in which one value was made. */
const afterOneRun = () => {
  const cache = createByteCache(true, temporaryFolder('waarden'));
  const values = open(cache);
  values.recall(of('a'), () => 'moeilijk');
  values.save();
  return cache;
};

const makesAnew = (values: ReturnType<typeof open>, subject: Subject): boolean =>
  values.recall(subject, () => 'anders') === 'anders';

test('what was made for a text is known the next time', () => {
  assert.ok(!makesAnew(open(afterOneRun()), of('a')));
});

test('a text that changed is looked at again, and so is one of another name', () => {
  const cache = afterOneRun();
  assert.ok(makesAnew(open(cache), of('b')));
  assert.ok(makesAnew(open(cache, 'elders'), of('a')));
});

test('a text and what its value rests on are kept apart', () => {
  assert.ok(makesAnew(open(afterOneRun()), of('', 'a')));
});

test('a text that is gone is forgotten, once something else in its drawer is asked for', () => {
  const cache = afterOneRun();
  const values = open(cache);
  for (let other = 0; other < 200; other++) values.recall(of(String(other)), () => 'nieuw');
  values.save();
  assert.ok(makesAnew(open(cache), of('a')));
});
