import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, syllablesOf } from '../../../../../scripts/content/readability/scores.js';
import { sentencesOf, wordsOf } from '../../../../../scripts/content/readability/sentences.js';

test('a text falls into sentences at ends, list items, headings and cells, and not at abbreviations or marks', () => {
  const text =
    '## De kop\n\nDhr. Jansen kwam [B1]. Hij had bijv. [een plan](/tools/x/).\n\n- Eén\n- Twee of\n  drie\n\n| a | b |\n\n::: kader\nLet op: Niet doen.\n:::';
  assert.deepEqual(sentencesOf(text), [
    'De kop',
    'Dhr. Jansen kwam.',
    'Hij had bijv. een plan.',
    'Eén',
    'Twee of drie',
    'a',
    'b',
    'Let op:',
    'Niet doen.',
  ]);
});

test('a number, a hyphen and an apostrophe do not break a word', () => {
  assert.deepEqual(wordsOf("In 1.200 foto's van Noord-Holland."), ['In', '1.200', "foto's", 'van', 'Noord-Holland']);
});

for (const [word, syllables] of [
  ['huis', 1],
  ['gemeente', 3],
  ['bureau', 2],
  ['ervaringsdeskundige', 7],
  ['ideeën', 3],
  ['leeuw', 1],
] as const)
  test(`${word} has ${syllables} syllables`, () => assert.equal(syllablesOf(word), syllables));

test('a plain text scores as easy and an official one as hard', () => {
  const easy = measure(
    sentencesOf('Wij lezen de brief. Jij zegt wat je niet snapt. Dan maken wij hem kort.').map(wordsOf),
  );
  const hard = measure(
    sentencesOf(
      'De implementatie van participatiemethodieken veronderstelt organisatorische randvoorwaarden binnen uitvoeringsorganisaties.',
    ).map(wordsOf),
  );
  assert.ok(easy.flesch > 90 && easy.lix < 20, JSON.stringify(easy));
  assert.ok(hard.flesch < 0 && hard.lix > 60, JSON.stringify(hard));
});
