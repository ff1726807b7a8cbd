import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Search } from '../../../../../layouts/client/search/finding/create-search.js';
import { runSearch } from '../../../../../layouts/client/search/finding/run-search.js';
import type { SearchState } from '../../../../../layouts/client/search/finding/search-state.js';
import { canonicalAddress } from '../../../../../scripts/bench/search/answer.js';
import { marksOf } from '../../../../../scripts/bench/search/marks.js';
import { readQueries } from '../../../../../scripts/bench/search/query-set.js';
import { summarise } from '../../../../../scripts/bench/search/summarise.js';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { publicLibrary } from '../../../../../scripts/content/publish/public-library.js';
import { SEARCH_LIMITS } from '../../../../../scripts/search/search-limits.js';
import { indexed } from './indexed.js';

// The collection itself, as one index with all that a search knows, and as four with most of it in files apart: what readers
// find may not depend on that.
const { library } = loadContent('content');
assert.ok(library, 'the collection has errors: run npm run check');
const shown = publicLibrary(library, '2026-11-27');
const one = await indexed(shown, SEARCH_LIMITS);
const several = await indexed(shown, { recordsInShard: 100, commonWords: 600 });
after(() => {
  one.close();
  several.close();
});

const QUERIES = readQueries('tests/search/queries.yaml');
const EVERYTHING = Number.MAX_SAFE_INTEGER;
const NOTHING_ASKED: SearchState = {
  query: '',
  chosen: new Map(),
  sorting: 'relevantie',
  wish: { provincie: '', grootte: '', thema: '' },
};

const ask = async (search: Search, asked: Partial<SearchState>) => {
  const { load, counts } = await runSearch(search, { ...NOTHING_ASKED, ...asked }, false);
  return { addresses: (await load(0, EVERYTHING)).map(({ hit: { url } }) => url), counts };
};

const askAll = (search: Search) =>
  Promise.all(
    QUERIES.map(({ vraag, filter }) => ask(search, { query: vraag, chosen: new Map(Object.entries(filter)) })),
  );

const answers = { one: await askAll(one.search), several: await askAll(several.search) };

test('there are several indexes indeed, with as many records together', () => {
  assert.equal(several.shards, 4);
  assert.equal(several.search.records.size, one.search.records.size);
});

test('each query of the set finds the same in several indexes, with the same numbers beside the facets', () => {
  for (const [place, { vraag }] of QUERIES.entries()) {
    const [inOne, inSeveral] = [answers.one[place], answers.several[place]];
    assert.deepEqual(inSeveral?.addresses.toSorted(), inOne?.addresses.toSorted(), vraag);
    assert.deepEqual(inSeveral?.counts, inOne?.counts, vraag);
  }
});

test('a word scores the same in several indexes, whether a shard holds it or not', async () => {
  const scoresOf = async ({ engine, records }: Search, word: string) => {
    const scores = await Promise.all(
      [...(await engine.score(word))].map(async ([id, score]) => ({
        url: (await records.get(id)?.data())?.url ?? '',
        score: score.toFixed(2),
      })),
    );
    return scores.sort((a, b) => (a.url < b.url ? -1 : 1));
  };
  for (const word of [
    'armoede',
    'vergoeding',
    'almere',
    'schuld',
    'subsidie',
    'werker',
    'keuken',
    'zorgen',
    'nergensland',
  ])
    assert.deepEqual(await scoresOf(several.search, word), await scoresOf(one.search, word), word);
});

test('the marks of the set of queries hold on one index and on several', () => {
  for (const [name, given] of Object.entries(answers)) {
    const top = given.map(({ addresses }) => ({
      addresses: addresses.slice(0, 10).map(canonicalAddress),
      milliseconds: 0,
    }));
    for (const { title, reached, wanted } of marksOf(summarise(QUERIES, top)))
      assert.ok(reached >= wanted, `${name}: ${title}: ${reached}, wanted is ${wanted}`);
  }
});

for (const sorting of ['relevantie', 'nieuwste', 'gemeente'] as const)
  test(`all records sorted by ${sorting} stand in one order, however many indexes there are`, async () => {
    const { addresses } = await ask(several.search, { sorting });
    assert.equal(addresses.length, one.search.records.size);
    assert.deepEqual(addresses, (await ask(one.search, { sorting })).addresses);
  });
