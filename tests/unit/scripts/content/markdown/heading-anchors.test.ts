import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../../../../scripts/content/markdown/engine.js';

const idsOf = (...headings: readonly string[]) =>
  engine
    .parse(headings.map((heading) => `## ${heading}`).join('\n\n'), {})
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id'));

test('a heading gets an id made from its words', () => {
  assert.deepEqual(idsOf('Hoe lang duurde het?', '???'), ['hoe-lang-duurde-het', 'kop']);
});

test('headings with the same words are numbered, also where one has such a number itself', () => {
  assert.deepEqual(idsOf('Stap', 'Stap', 'Stap 2'), ['stap', 'stap-2', 'stap-2-2']);
  assert.deepEqual(idsOf('Stap 2', 'Stap', 'Stap'), ['stap-2', 'stap', 'stap-3']);
});

test('a heading called as a part of the page, a lesson, a source or a term gets an id of its own', () => {
  assert.deepEqual(idsOf('Achtergrond', 'Les 1', 'Bron B1', 'Begrip armoede', 'Tekst achtergrond'), [
    'tekst-achtergrond',
    'tekst-les-1',
    'tekst-bron-b1',
    'tekst-begrip-armoede',
    'tekst-achtergrond-2',
  ]);
});
