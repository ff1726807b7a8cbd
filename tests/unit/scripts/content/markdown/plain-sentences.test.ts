import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { engine } from '../../../../../scripts/content/markdown/engine.js';
import { inlineText } from '../../../../../scripts/content/markdown/inline-text.js';
import { plainSentences } from '../../../../../scripts/content/markdown/plain-sentences.js';

const parsedInline = (text: string) => inlineText(engine.parseInline(text, {})).trim();

const parsedBlock = (text: string) =>
  engine
    .parse(text, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => inlineText(children ?? []).trim());

/** Pieces of which sentences are made, and others with which they are something else. */
const pieces = fc.constantFrom(
  ...[
    'Een',
    'zin',
    'é',
    'ß',
    'c',
    'r',
    'tm',
    'p',
    '2020',
    '1.',
    '1)',
    ' ',
    '  ',
    '.',
    '..',
    '...',
    ',',
    ',,',
    '?',
    '!',
    '??',
    '!!!!',
  ],
  ...[
    '[B1]',
    ' [B12]',
    '[B1]:',
    '[B1](',
    ']',
    '[',
    '(',
    ')',
    '(c)',
    '(tm)',
    '*',
    '_',
    '**',
    '`',
    '#',
    '-',
    '--',
    '---',
    '+',
    '+-',
  ],
  ...[
    '&',
    '&amp;',
    '<',
    '>',
    '<b>',
    '"',
    "'",
    '’',
    '/',
    'http://a.nl',
    '\\',
    '|',
    ':::',
    ':',
    '~',
    '\n',
    '\t',
    '€',
    '%',
    '–',
    '…',
    '=',
  ],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('what needs no parser reads just as the parser reads it, as one line and as a paragraph', () => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = plainSentences(text);
      if (sentences === null) return;
      plain++;
      assert.equal(sentences, parsedInline(text));
      assert.deepEqual([sentences], parsedBlock(text));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(plain > 500, `${plain} texts needed no parser`);
});

test('a sentence with marks of sources needs no parser, and one with a link, a list or a quotation does', () => {
  assert.equal(
    plainSentences('In 2020 begon het [B1]. Wie deed mee (en waarom)? [B2]'),
    'In 2020 begon het. Wie deed mee (en waarom)?',
  );
  for (const text of ['Zie [hier](https://a.nl).', '- een', '1. een', 'Een "vraag"', 'Een **woord**', '# Kop', 'a\nb'])
    assert.equal(plainSentences(text), null, text);
});
