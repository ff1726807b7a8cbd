import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import { spellingsOf, wordsIn } from '../../../../../scripts/search/language/words.js';
import { createRecordReader } from '../../../../../scripts/search/records/read-record.js';

const read = createRecordReader(createFactsOf((word) => [{ part: word, link: '' }]));

const record = (title: string, content: string) => ({
  address: '/x/',
  title,
  place: '',
  content,
  names: ['Andere naam'],
  extra: ['Fryslân'],
  facets: { soort: 'les' as const },
  date: '',
});

test('a text cut piece by piece has the words of the whole text', () => {
  const text =
    'Cliëntenraad & “Wmo-raad”—duo’s, ½ uur; het café (06-123)… à/b ﬁets\u00a0pad `citaat´ 3,5 %\nIJmond’s e\u0301e\u0301n_twee œuvre';
  const { textWords } = read(record('', text));
  assert.deepEqual(
    textWords.map(({ word }) => word),
    wordsIn(text).flatMap(spellingsOf),
  );
});

test('words of the title, of other names and of what else leads here are kept apart', () => {
  const { titleWords, extraWords } = read(record("Duo's in Fryslân", ''));
  assert.deepEqual(
    titleWords.map(({ word }) => word),
    ['duo', 'in', 'fryslan', 'andere', 'naam'],
  );
  assert.deepEqual(
    extraWords.map(({ word }) => word),
    ['fryslan'],
  );
});

test('a form that only the index has is told for the title and the text', () => {
  assert.deepEqual(read(record("Duo's", "foto's")).indexedForms, ['duos', 'fotos']);
});
