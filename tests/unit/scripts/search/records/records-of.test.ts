import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { recordsOf } from '../../../../../scripts/search/records/records-of.js';
import { SMALL_NETWORK } from '../../content/damaged-copy.js';

const TODAY = '2026-01-15';

const records = () => {
  const { library } = loadContent(SMALL_NETWORK);
  assert.ok(library);
  return recordsOf(publicLibrary(library, TODAY));
};

test('lessons are records of their own that lead to their place on the page of their aanpak', () => {
  const les = records().find(({ facets }) => facets.soort === 'les');
  assert.match(les?.address ?? '', /^\/aanpakken\/[a-z-]+\/#les-[a-z-]+$/);
  assert.notEqual(les?.place, '');
});

test('a record holds what readers see: no marks of sources, nothing that is not public, no lapsed consent', () => {
  const all = records()
    .map(({ title, content, extra }) => [title, content, ...extra].join(' '))
    .join('\n');
  assert.match(all, /Dit verhaal mag blijven/);
  assert.doesNotMatch(all, /ingetrokken verhaal|fluister|kladversie|\[B\d\]|niet gevonden/i);
});

test('readers’ own words are in no record', () => {
  assert.doesNotMatch(JSON.stringify(records()), /hobbeltje/);
});

test('a municipality can be found by the name of its region', () => {
  const { library } = loadContent(SMALL_NETWORK);
  const gemeente = library?.gemeenten[0];
  assert.ok(library && gemeente);
  const regios = [{ slug: 'veenrand', naam: 'De Veenrand', provincies: [gemeente.provincie], leden: [gemeente.slug] }];
  const all = recordsOf({ ...publicLibrary(library, TODAY), regios });
  const named = all.filter(({ extra }) => extra.includes('De Veenrand'));
  assert.ok(named.some(({ title }) => title === `Gemeente ${gemeente.naam}`));
});

test('the words of its address are names of a lesson', () => {
  for (const { address, names } of records().filter(({ facets }) => facets.soort === 'les'))
    assert.deepEqual(names, [address.split('#les-')[1]?.replaceAll('-', ' ')]);
});
