import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsMessage } from '../../../../../layouts/client/news/news-message.js';
import { newSince, type Seen, withPage } from '../../../../../layouts/client/news/seen.js';

const MONDAY = { day: '2026-11-23', keys: ['a'] };
const TUESDAY = { day: '2026-11-24', keys: ['b', 'a'] };

const firstVisit = withPage(null, true, MONDAY);
const secondVisit = withPage(firstVisit, true, TUESDAY);

test('at a first visit nothing is new, as there is nothing to compare with', () => {
  assert.equal(newSince(firstVisit), null);
  assert.match(newsMessage(firstVisit, true), /^Kom je later terug/);
});

test('at the next visit what was not there is new, and the message says since when', () => {
  assert.deepEqual(newSince(secondVisit), new Set(['b']));
  assert.match(newsMessage(secondVisit, true), /^1 nieuw sinds je vorige bezoek op 23 november 2026/);
});

test('what is new stays new during the whole visit, however many pages are opened', () => {
  assert.deepEqual(newSince(withPage(secondVisit, false, TUESDAY)), new Set(['b']));
});

test('what is published during a visit is new at once', () => {
  const later = withPage(secondVisit, false, { day: '2026-11-24', keys: ['c', 'b', 'a'] });
  assert.deepEqual(newSince(later), new Set(['c', 'b']));
});

test('at the visit after that nothing is new any more', () => {
  const third: Seen = withPage(secondVisit, true, { ...TUESDAY, day: '2026-11-25' });
  assert.deepEqual(newSince(third), new Set());
  assert.match(newsMessage(third, true), /^Niets nieuws sinds je vorige bezoek op 24 november 2026/);
});

test('where nothing is kept the message says so and counts nothing', () => {
  assert.match(newsMessage(firstVisit, false), /^Je browser bewaart niets/);
});
