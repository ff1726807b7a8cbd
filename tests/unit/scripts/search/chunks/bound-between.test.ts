import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundBetween, compareText } from '../../../../../scripts/search/chunks/bound-between.js';

const both = (bound: string) => ({ to: bound, from: bound });

test('what stands between two words is as short as can be', () => {
  assert.deepEqual(boundBetween('armoedeqz', 'beleidqz', 'qz'), both('b'));
  assert.deepEqual(boundBetween('samenspraakqz', 'samenwerkingqz', 'qz'), both('samenw'));
  assert.deepEqual(boundBetween('raadqz', 'raadsliedenqz', 'qz'), both('raads'));
});

test('it is never what somebody looks for: where no shorter one comes between them they are the bounds themselves', () => {
  // The words fa and faq: the second comes first with its end.
  assert.deepEqual(boundBetween('faqqz', 'faqz', 'qz'), { to: 'faqqz', from: 'faqz' });
});

test('a word that stands in two chunks is the bound of both', () => {
  assert.deepEqual(boundBetween('raadqz', 'raadqz', 'qz'), both('raadqz'));
});

test('words without an end are the bounds themselves, as somebody may look for any part of them', () => {
  assert.deepEqual(boundBetween('care', 'factory', ''), { to: 'care', from: 'factory' });
});

test('the order is that of UTF-8, in which signs of two units come last', () => {
  assert.ok(compareText('\u{1F600}', '\uFF5E') > 0);
  assert.deepEqual(boundBetween('a\uFF5Eqz', 'a\u{1F600}bqz', 'qz'), both('a\u{1F600}'));
});
