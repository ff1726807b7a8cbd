import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weightOfAsked } from '../../../../../scripts/search/query/weight-of-asked.js';
import { ask } from './small-site.js';

const weightOf = (query: string) => weightOfAsked(ask(query).concepts);

test('what readers ask counts more for several things, and most for a word that no text says', () => {
  assert.ok(weightOf('brief') < weightOf('brief vergoeding'));
  assert.ok(weightOf('brief vergoeding') < weightOf('briefcoach'));
});

test('a synonym is a thing that texts say', () => assert.equal(weightOf('beloning'), weightOf('brief')));
