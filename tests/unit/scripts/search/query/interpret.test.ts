import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAsked } from '../../../../../scripts/search/asked/asked.js';
import { interpret } from '../../../../../scripts/search/query/interpret.js';
import { matchingSentence } from '../../../../../scripts/search/query/matching-sentence.js';
import { NO_READERS_WORDS } from '../../../../../scripts/search/readers/readers-words.js';
import { ask, findIds, words } from './small-site.js';

const NOTHING_ASKED = createAsked(NO_READERS_WORDS);

const FINDS = [
  ['a word as it stands', 'brief', ['brief']],
  ['an inflection', 'brieven', ['brief']],
  ['a part of a compound', 'verlening', ['schulden']],
  ['parts of a compound joined', 'hulpverlening', ['schulden']],
  ['a compound said in two words', 'wijk team', ['team']],
  ['a coined compound of parts that are there', 'armoedecoach', ['coach']],
  ['a synonym', 'beloning', ['geld']],
  ['an abbreviation', 'asd', ['raad']],
  ['a narrower word, by its broader term', 'seniorenraad', ['raad']],
  ['a narrower word written apart', 'wmo raad', ['raad']],
  ["a reader's own words", 'wat schuift het', ['geld']],
  ["a reader's own words of which one tells something, by that word too", 'mijn brief', ['brief', 'geld']],
  ['two words that stand in one text', 'jongeren armoede', ['coach']],
  ['a diminutive', 'teampje', ['team']],
  ['a question', 'hoe herschrijf je een brief?', ['brief']],
  ['nonsense', 'kettingzaag', []],
  ['a word that merely begins like one', 'teammanagementboek', []],
  ['letters without sense', 'xqzzt', []],
  ['only words that tell nothing', 'de het een van', []],
] as const;

for (const [what, query, expected] of FINDS) {
  test(`${what} (“${query}”) finds ${expected.join(', ') || 'nothing'}`, async () => {
    assert.deepEqual(await findIds(query), expected);
  });
}

test('a typing error is mended, and the query is given back with it', () => {
  assert.equal(ask('een vergoedign').corrected, 'een vergoeding');
  assert.equal(ask('vergoeding').corrected, null);
});

test('the start of a word counts only while it is being typed', () => {
  assert.ok(ask('schuldh', true).concepts[0]?.terms.some(({ text }) => text === 'schuldhulpverlening'));
  assert.deepEqual(ask('schuldh', false).concepts[0]?.terms, []);
});

test('what else is searched is named, but never a word of readers', () => {
  assert.deepEqual(ask('beloning').also, ['vergoeding']);
  assert.ok(!ask('vergoeding').also.includes('wat schuift het'));
});

test('queries of any kind are read without an error', () => {
  for (const query of ['a'.repeat(10_000), '<img src=x onerror=alert(1)>', '😀😀', 'מה שלומך', '"""\'\'', '', '   '])
    assert.ok(Array.isArray(ask(query).concepts));
});

test('the sentence that says most is shown, with its words marked, also inside compounds', () => {
  const text = 'Eerst iets anders. De gemeente helpt met schuldhulpverlening. En dan nog wat.';
  const pieces = matchingSentence(text, ask('hulp').concepts, words.index);
  assert.equal(pieces.map((piece) => piece.text).join(''), 'De gemeente helpt met schuldhulpverlening.');
  assert.deepEqual(
    pieces.filter(({ marked }) => marked).map((piece) => piece.text),
    ['schuldhulpverlening'],
  );
});

test('a word that readers ask with is no typing error of another', () => {
  assert.equal(interpret('brieg', false, words).corrected, 'brief');
  const asked = { ...NOTHING_ASKED, knows: (word: string) => word === 'brieg' };
  assert.equal(interpret('brieg', false, { ...words, asked }).corrected, null);
});
