import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finding, START_OF_FILE } from '../../../../../scripts/content/finding.js';
import { openKnownFindings } from '../../../../../scripts/content/known-findings/open-known-findings.js';

const FOUND = [finding('tools/a/index.md', START_OF_FILE, { code: 'hard-word', message: 'Moeilijk.' })];

const neverAsked = () => assert.fail('looked again');

const filled = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'bevindingen-')), 'a.json');
  const known = openKnownFindings(path);
  known.recall(['text', 'a'], () => FOUND);
  known.save();
  return path;
};

test('what was found in a text is known the next time', () => {
  assert.deepEqual(openKnownFindings(filled()).recall(['text', 'a'], neverAsked), FOUND);
});

test('a text that changed is looked at again', () => {
  assert.deepEqual(
    openKnownFindings(filled()).recall(['text', 'b'], () => []),
    [],
  );
});

test('parts of a key are kept apart', () => {
  let looked = 0;
  openKnownFindings(filled()).recall(['texta', ''], () => {
    looked++;
    return [];
  });
  assert.equal(looked, 1);
});

for (const [title, damage] of [
  ['cut off', (text: string) => text.slice(0, -5)],
  ['changed by a letter', (text: string) => text.replace('Moeilijk', 'Makkelijk')],
  ['emptied', () => ''],
  ['something else', () => '{"a": 1}'],
] as const)
  test(`a file of known findings that is ${title} is not believed`, () => {
    const path = filled();
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    let looked = 0;
    openKnownFindings(path).recall(['text', 'a'], () => {
      looked++;
      return FOUND;
    });
    assert.equal(looked, 1);
  });
