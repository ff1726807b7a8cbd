import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../../../../scripts/search/language/edit-distance.js';
import { fromShorthand } from '../../../../../scripts/search/language/from-shorthand.js';
import { soundKey } from '../../../../../scripts/search/language/sound-key.js';
import { toShorthand } from '../../../../../scripts/search/language/to-shorthand.js';
import { indexedAs, spellingsOf, wordsIn } from '../../../../../scripts/search/language/words.js';

test('words lose capitals, diacritics and typographic apostrophes', () => {
  assert.deepEqual(wordsIn('Financiële rust: ED’ers, Wmo-raad & café!'), [
    'financiele',
    'rust',
    "ed'ers",
    'wmo-raad',
    'cafe',
  ]);
});

test('a word with a hyphen can be looked up whole and in its pieces', () => {
  assert.deepEqual(spellingsOf('wmo-raad'), ['wmoraad', 'wmo', 'raad']);
  assert.deepEqual(spellingsOf("duo's"), ['duo']);
});

test('an ending behind an apostrophe is part of the word in the index', () => {
  assert.deepEqual(indexedAs("duo's"), ['duos']);
  assert.deepEqual(indexedAs("ed'er"), ['eder']);
  assert.deepEqual(indexedAs('wmo-raad'), []);
});

test('a swap of two neighbouring letters is one error', () => {
  assert.equal(editDistance('deskudnige', 'deskundige', 2), 1);
  assert.equal(editDistance('abc', 'xyz', 2), null);
});

test('spellings that sound the same share a key', () => {
  for (const [one, other] of [
    ['kadobon', 'cadobon'],
    ['kollega', 'collega'],
    ['klient', 'client'],
    ['demokratisch', 'democratisch'],
  ] as const)
    assert.equal(soundKey(one), soundKey(other));
});

test('shorthand leaves out words that tell nothing and gives the text back letter by letter', () => {
  const text = 'De gemeente van Zaanstad: het-loket, IJmond en "de mensen". Hij, zij en wij.';
  const short = toShorthand(text);
  assert.ok(short.length < text.length);
  assert.doesNotMatch(short, /\bgemeente van\b/);
  assert.match(short, /gemeente/);
  assert.equal(fromShorthand(short), text);
});

test('shorthand leaves a word as it is that belongs to another one', () => {
  for (const text of ['-de', 'het-de', '’de', "'de", 'de9', 'déde']) assert.equal(toShorthand(text), text);
  for (const text of ['“de”', '(de)', 'de,', 'DE de']) assert.notEqual(toShorthand(text), text);
});
