import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { finding, START_OF_FILE } from '../../../../../scripts/content/finding.js';
import { openKnownFindings } from '../../../../../scripts/content/known-findings/open-known-findings.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const FOUND = [finding('tools/a/index.md', START_OF_FILE, { code: 'hard-word', message: 'Moeilijk.' })];

/** A cache after a run over a folder in which one text had a finding. */
const afterOneRun = () => {
  const cache = createByteCache(true, temporaryFolder('bevindingen'));
  const known = openKnownFindings(cache, 'content');
  known.recall(['text', 'a'], () => FOUND);
  known.save();
  return cache;
};

const looksAgain = (open: ReturnType<typeof openKnownFindings>, key: readonly string[]): boolean => {
  let looked = false;
  open.recall(key, () => {
    looked = true;
    return [];
  });
  return looked;
};

test('what was found in a text is known the next time', () => {
  const known = openKnownFindings(afterOneRun(), 'content');
  assert.deepEqual(
    known.recall(['text', 'a'], () => assert.fail('looked again')),
    FOUND,
  );
});

test('a text that changed is looked at again, and so is one of another folder', () => {
  const cache = afterOneRun();
  assert.ok(looksAgain(openKnownFindings(cache, 'content'), ['text', 'b']));
  assert.ok(looksAgain(openKnownFindings(cache, 'elders'), ['text', 'a']));
});

test('parts of a key are kept apart', () => {
  const known = openKnownFindings(afterOneRun(), 'content');
  assert.ok(looksAgain(known, ['texta', '']));
  assert.ok(looksAgain(known, ['', 'texta']));
});

test('a text that is gone is forgotten', () => {
  const cache = afterOneRun();
  const known = openKnownFindings(cache, 'content');
  known.recall(['text', 'b'], () => []);
  known.save();
  assert.ok(looksAgain(openKnownFindings(cache, 'content'), ['text', 'a']));
});
