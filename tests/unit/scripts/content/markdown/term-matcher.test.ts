import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTermMatcher } from '../../../../../scripts/content/markdown/term-matcher.js';

const begrip = (slug: string, term: string, woordvormen: readonly string[] = []) => ({
  slug,
  term,
  omschrijving: 'x',
  woordvormen: [...woordvormen],
  synoniemen: [],
  ruimer: [],
  smaller: [],
  verwant: [],
  zoekwoorden: [],
});

const matches = createTermMatcher([
  begrip('armoede', 'armoede'),
  begrip('raad', 'raad'),
  begrip('client', 'cliënt', ['cliënten']),
  begrip('eigen', 'één op één'),
  begrip('ed', 'ED'),
  begrip('team', 'sociaal team', ['sociaal']),
]);

const found = (text: string) => matches(text).map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`);

test('terms and their forms are found in any case, also where they begin with an accent', () => {
  assert.deepEqual(found('ARMOEDE bij Cliënten. Één op één, armoede!'), [
    'armoede: ARMOEDE',
    'client: Cliënten',
    'eigen: Één op één',
    'armoede: armoede',
  ]);
});

test('a term of capitals is found only as it is written', () => {
  assert.deepEqual(found('ED en ed en Ed'), ['ed: ED']);
});

test('a word that only begins or ends like a term is another word', () => {
  assert.deepEqual(found('armoedeval, raadhuis, cliëntenraad, raad-geven'), []);
});

test('of two that begin alike the longest is found', () => {
  assert.deepEqual(found('het sociaal team is sociaal'), ['team: sociaal team', 'team: sociaal']);
});
