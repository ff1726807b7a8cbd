import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSuggestions, suggest } from '../../../../../scripts/search/suggestions/suggest.js';
import type { Suggestion } from '../../../../../scripts/search/suggestions/suggestion.js';

const ALL: readonly Suggestion[] = [
  ['Vergoeding', 'Begrip', '/begrippen/vergoeding/'],
  ['Regel eerst de vergoeding', 'Les', '/x/'],
  ['Gemeente Zwolle', 'Gemeente', '/gemeenten/zwolle/'],
  ['Cliëntenraad', 'Begrip', '/begrippen/clientenraad/'],
];

const known = readSuggestions(ALL);
const titles = (query: string) => suggest(known, query).map(([title]) => title);

test('a title that begins with what was typed stands first', () => {
  assert.deepEqual(titles('verg'), ['Vergoeding', 'Regel eerst de vergoeding']);
});

test('each typed word must begin a word of the title, accents aside', () => {
  assert.deepEqual(titles('clien'), ['Cliëntenraad']);
  assert.deepEqual(titles('gem zwo'), ['Gemeente Zwolle']);
  assert.deepEqual(titles('goeding'), []);
});

test('one letter suggests nothing', () => assert.deepEqual(titles('v'), []));
