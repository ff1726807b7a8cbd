import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAsked } from '../../../../../scripts/search/asked/asked.js';
import { gatherAsked } from '../../../../../scripts/search/asked/gather-asked.js';
import { dutchDictionary } from '../../../../../scripts/search/compounds/dictionary.js';
import { createCompoundSplitter } from '../../../../../scripts/search/compounds/split-compound.js';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import type { Concept } from '../../../../../scripts/search/query/concept.js';

const factsOf = createFactsOf(createCompoundSplitter(dutchDictionary(), new Set()));

const RECORDS = ['/tools/brief/', '/tools/geld/', '/tools/leeg/'].map((address) => ({ address }));
const PHRASES = new Map([
  ['/tools/brief/', ['de envelop van de gemeente maakt me bang', 'enveloppen met slecht nieuws', 'brievenangst']],
  ['/tools/geld/', ['wat schuift het', 'een envelop met zakgeld en stapels cv’s']],
]);
const asked = gatherAsked(RECORDS, PHRASES, factsOf);
const postingsOf = (stem: string) => asked.get(stem) ?? [];

const concept = (typed: string, parts: readonly string[] = []): Concept => ({
  typed,
  terms: [],
  meant: [],
  together: parts.map((part) => concept(part)),
  also: [],
  isTerm: false,
  corrected: null,
  perhaps: null,
});

const ENVELOP = { slug: 'envelop', term: 'envelop', same: [], narrower: [], broader: [], related: [] };

/** Something that is typed where the glossary has a term for it. */
const meaning = (typed: string, weight: number): Concept => ({ ...concept(typed), meant: [{ term: ENVELOP, weight }] });

const sharesOf = (...concepts: readonly Concept[]) => createAsked({ postingsOf }).sharesOf(concepts, RECORDS.length);

test('a record for which more readers use a word has more of it', () => {
  const shares = sharesOf(concept('envelop'));
  assert.deepEqual([...shares.keys()].sort(), [0, 1]);
  assert.ok((shares.get(0) ?? 0) > (shares.get(1) ?? 0));
});

test('another form of a word is the same word', () => {
  assert.deepEqual(sharesOf(concept('enveloppen')), sharesOf(concept('envelop')));
});

test('an ending behind an apostrophe makes no other word', () => {
  for (const form of ['cv', "cv's", 'cv’s']) assert.deepEqual([...sharesOf(concept(form)).keys()], [1], form);
});

test('a part of a compound that readers use is known too', () => {
  assert.deepEqual([...sharesOf(concept('angst')).keys()], [0]);
});

test('of a compound that nobody uses the parts count, and less than the whole', () => {
  const [share = 0] = sharesOf(concept('envelopangst', ['envelop', 'angst'])).values();
  assert.ok(share > 0 && share < (sharesOf(concept('envelop')).get(0) ?? 0));
});

test('a term that was meant adds to what readers ask with, less than when it is typed', () => {
  const [plain, meant, hardly] = [concept('zakgeld'), meaning('zakgeld', 0.7), meaning('zakgeld', 0.1)].map(
    (one) => sharesOf(one).get(1) ?? 0,
  );
  assert.ok(plain !== undefined && meant !== undefined && plain < meant);
  assert.equal(hardly, plain);
  assert.ok((sharesOf(meaning('zakgeld', 0.7)).get(0) ?? 0) < (sharesOf(concept('envelop')).get(0) ?? 0));
});

test('a word that nobody uses takes its part of the share', () => {
  assert.ok((sharesOf(concept('envelop'), concept('walvis')).get(0) ?? 0) < (sharesOf(concept('envelop')).get(0) ?? 0));
  assert.equal(sharesOf(concept('walvis')).size, 0);
});

test('small words say nothing', () => {
  assert.equal(sharesOf(concept('de'), concept('van')).size, 0);
  assert.equal(sharesOf(meaning('de', 0.7)).size, 0);
});

test('words that readers use are known in all their forms, and others are not', () => {
  const { knows } = createAsked({ postingsOf });
  assert.ok(knows('envelop') && knows('enveloppen'));
  assert.ok(!knows('walvis'));
});
