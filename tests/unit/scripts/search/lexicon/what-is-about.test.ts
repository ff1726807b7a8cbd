import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Begrip } from '../../../../../schemas/registers/begrip.js';
import { dutchDictionary } from '../../../../../scripts/search/compounds/dictionary.js';
import { createCompoundSplitter } from '../../../../../scripts/search/compounds/split-compound.js';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import { decodeSayings, encodeSayings } from '../../../../../scripts/search/lexicon/sayings.js';
import { whatIsAbout } from '../../../../../scripts/search/lexicon/what-is-about.js';
import { whoSays } from '../../../../../scripts/search/lexicon/who-says.js';
import { createRecordReader } from '../../../../../scripts/search/records/read-record.js';

const factsOf = createFactsOf(createCompoundSplitter(dutchDictionary(), new Set()));

const begrip = (term: string, zoekwoorden: string[]): Begrip => ({
  slug: term,
  term,
  omschrijving: 'x',
  woordvormen: [],
  synoniemen: [],
  ruimer: [],
  smaller: [],
  verwant: [],
  zoekwoorden,
});

const record = (title: string, content: string) =>
  createRecordReader(factsOf)({
    address: `/${title}/`,
    title,
    place: '',
    content,
    names: [],
    extra: [],
    facets: { soort: 'les' },
    date: '',
  });

const BEGRIPPEN = [
  begrip('schuldhulp', ['deurwaarder', 'rekening', 'aanmaning', 'incasso']),
  begrip('eenzaamheid', ['alleen', 'bezoek', 'contact']),
];
const RECORDS = [
  record('Geld', 'De rekening, de aanmaning en de deurwaarder: wat doet de gemeente?'),
  record('Bezoek', 'Een rekening komt zelden alleen.'),
  record('Schuldhulp', 'Hulp van de gemeente.'),
];

test('a text with many of the words that people use for a term is about it without saying it', () => {
  const [debt] = whatIsAbout(BEGRIPPEN, RECORDS, factsOf);
  assert.deepEqual(debt, [{ record: 0, about: 3 }]);
});

test('a word or two in common make no text be about a term', () => {
  const [, lonely] = whatIsAbout(BEGRIPPEN, RECORDS, factsOf);
  assert.deepEqual(lonely, []);
});

test('who says a term and who is about it stand in one list, in the order of the records', () => {
  const [debt] = whoSays(BEGRIPPEN, RECORDS, factsOf);
  assert.deepEqual(debt, [
    { record: 0, level: 'unsaid', about: 3 },
    { record: 2, level: 'subject', about: 0 },
  ]);
  assert.deepEqual(decodeSayings(encodeSayings([debt ?? []]))[0], debt);
});

test('a title that is mostly a term says it more than a long title that has it too', () => {
  const records = [record('Eenzaamheid in de wijk', ''), record('Wat de gemeente met buren aan eenzaamheid doet', '')];
  const [, lonely] = whoSays(BEGRIPPEN, records, factsOf);
  assert.deepEqual(
    lonely?.map(({ level }) => level),
    ['subject', 'title'],
  );
});
