import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Begrip } from '../../../../../schemas/registers/begrip.js';
import { hash24 } from '../../../../../scripts/search/language/hash.js';
import { frontDecode, frontEncode } from '../../../../../scripts/search/lexicon/front-coding.js';
import { markParts, readParts } from '../../../../../scripts/search/lexicon/mark-parts.js';
import { phraseKeys } from '../../../../../scripts/search/lexicon/phrase-keys.js';
import { decodeReadersWords, encodeReadersWords } from '../../../../../scripts/search/lexicon/readers-words.js';

test('front coding gives every word back', () => {
  const words = ['aanpak', 'aanpakken', 'aanvraag', 'b', 'bijstand'];
  assert.deepEqual(frontDecode(frontEncode(words)), words);
  assert.deepEqual(frontDecode(frontEncode([])), []);
});

test('the parts of a compound survive being written down', () => {
  const parts = [
    { part: 'ervaring', link: 's' },
    { part: 'kennis', link: '' },
  ];
  assert.deepEqual(readParts(markParts(parts)), { word: 'ervaringskennis', parts });
});

test("readers' words lead to their terms, and stand nowhere in the file", () => {
  const begrip = (zoekwoorden: string[]): Begrip => ({
    slug: 'x',
    term: 'x',
    omschrijving: 'x',
    woordvormen: [],
    synoniemen: [],
    ruimer: [],
    smaller: [],
    verwant: [],
    zoekwoorden,
  });
  const bytes = encodeReadersWords([begrip(['geen cent', 'blut']), begrip(['van het kastje naar de muur', 'blut'])]);
  const found = decodeReadersWords(bytes);
  const termsFor = (phrase: string) => phraseKeys(phrase).flatMap((key) => found.get(hash24(key)) ?? []);
  assert.deepEqual(termsFor('blut'), [0, 1]);
  assert.deepEqual(termsFor('geen cent'), [0]);
  assert.ok(termsFor('kastje muur').includes(1));
  assert.deepEqual(termsFor('vrolijk'), []);
  assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /blut|kastje/);
});
