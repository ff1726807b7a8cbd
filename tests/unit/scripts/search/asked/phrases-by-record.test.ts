import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { phrasesByRecord } from '../../../../../scripts/search/asked/phrases-by-record.js';
import { recordsOf } from '../../../../../scripts/search/records/records-of.js';
import { SMALL_NETWORK } from '../../content/damaged-copy.js';

test('words for the page of a lesson lead to its record, which is on the page of its aanpak', () => {
  const { library } = loadContent(SMALL_NETWORK);
  if (library === null) throw new Error('The small network has findings');
  const [les] = library.lessen;
  const zoekwoorden = [
    { adres: `/lessen/${les?.slug}/`, zoekwoorden: ['wat nu'] },
    { adres: '/themas/geld/', zoekwoorden: ['poen'] },
  ];
  const phrases = phrasesByRecord({ ...library, zoekwoorden });
  const found = recordsOf(library).find(({ title }) => title === les?.titel);
  assert.deepEqual(phrases.get(found?.address ?? ''), ['wat nu']);
  assert.deepEqual(phrases.get('/themas/geld/'), ['poen']);
});
