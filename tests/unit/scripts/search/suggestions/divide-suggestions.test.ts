import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divideSuggestions } from '../../../../../scripts/search/suggestions/divide-suggestions.js';
import { readSuggestions, suggest } from '../../../../../scripts/search/suggestions/suggest.js';
import type { Suggestion } from '../../../../../scripts/search/suggestions/suggestion.js';
import { filesOfQuery } from '../../../../../scripts/search/suggestions/suggestion-files.js';

const FILES = 8;

const ALL: readonly Suggestion[] = [
  ['Vergoeding', 'Begrip', '/begrippen/vergoeding/'],
  ['Écht meebeslissen', 'Tool', '/tools/echt/'],
  // A word that many titles begin with.
  ...Array.from({ length: 300 }, (_, at): Suggestion => [`Gemeente nummer ${at}`, 'Gemeente', `/gemeenten/${at}/`]),
  ['Hoe een gemeente in Zwolle een vergoeding regelt', 'Les', '/lessen/zwolle/'],
];

const inOne = (query: string) => suggest(readSuggestions(ALL), query);
const inSeveral = (query: string) => {
  const divided = divideSuggestions(ALL, FILES);
  const loaded = filesOfQuery(query, FILES).flatMap((file) => divided[file] ?? []);
  return suggest(readSuggestions([...new Set(loaded)]), query);
};

for (const query of ['ve', 'vergoeding', 'echt', 'ÉCHT', 'zwolle', 'gem', 'nummer', 'verg zwo', 'gemeente zwolle'])
  test(`"${query}" suggests the same from a few files as from all suggestions`, () => {
    assert.ok(inOne(query).length > 0);
    assert.deepEqual(inSeveral(query), inOne(query));
  });

test('letters by themselves, and a word that begins no title, ask for what is not there', () => {
  assert.deepEqual(filesOfQuery('v', FILES), []);
  assert.deepEqual(inSeveral('v'), []);
  assert.deepEqual(inSeveral('xylofoon'), []);
});

test('a long question asks for no more than three files', () => {
  assert.equal(filesOfQuery('wat doe ik als iemand geen brief meer durft te openen', 128).length, 3);
});

test('a word that hundreds of titles have takes no more room than one that some have', () => {
  const largest = Math.max(...divideSuggestions(ALL, FILES).map((file) => file.length));
  assert.ok(largest < 100, String(largest));
});

test('one file has all suggestions, and is asked for by whatever is typed', () => {
  assert.deepEqual(divideSuggestions(ALL, 1), [ALL]);
  assert.deepEqual(filesOfQuery('v', 1), [0]);
});
