import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentCharacters } from '../../../../../scripts/documents/typst/fonts.js';
import { createPrintable } from '../../../../../scripts/documents/typst/printable.js';

const printable = createPrintable(documentCharacters());

test('a box stands for what the fonts of documents do not have, and one for signs that were joined', () => {
  assert.equal(printable('Zij schreef 👩‍🏫 en سلام, stap ①.'), 'Zij schreef □ en □, stap □.');
});

test('what they have stays as it is, and a sign that is never seen is no box', () => {
  const text = 'Ağaç, Ελλάδα, Україна, ½ → ✓ ☐ “€ 5” schuld\u00adhulp';
  assert.equal(printable(text), text);
  assert.equal(printable('✓\ufe0f'), '✓');
});
