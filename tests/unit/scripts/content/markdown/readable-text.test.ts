import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableText } from '../../../../../scripts/content/markdown/readable-text.js';

/** What is emphasised is left to the parser, and so is all that stands before it. */
const byParser = (text: string): string => readableText(`${text}\n\n*Einde.*`).replace(/ ?Einde\.$/, '');

const PLAIN = [
  'Een zin. En nog een [B1].',
  '## Wat we deden\n\nWe praatten\nmet elkaar [B1][B2].\n\n### Later  \n\nWe aten samen.',
  '[B1] en [B2].',
  '[B1] [B2] Daarna niet meer.',
  'Eén regel  \nen een tweede.\n',
  '\n\nEen zin na lege regels.',
];

for (const text of PLAIN)
  test(`plain words are read as the parser reads them: ${JSON.stringify(text)}`, () =>
    assert.equal(readableText(text), byParser(text)));

test('a heading ends like a sentence, and marks of sources are not read', () =>
  assert.equal(
    readableText('## Wat we deden\n\n[B1] We praatten [B2].\nEn aten.'),
    'Wat we deden. We praatten. En aten.',
  ));

test('what only looks like plain words is left to the parser', () => {
  assert.equal(readableText('Een kop\n---\n\nEen zin.'), 'Een kop. Een zin.');
  assert.equal(readableText('- Een punt.\n- Nog een.'), 'Een punt. Nog een.');
  assert.equal(readableText('Een zin.\n\n    code\n\nNog een.'), 'Een zin. Nog een.');
  assert.equal(readableText('    code\n\nEen zin.'), 'Een zin.');
  assert.equal(readableText('Wacht... even -- nu.'), 'Wacht… even – nu.');
});
