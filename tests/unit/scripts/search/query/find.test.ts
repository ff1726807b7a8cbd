import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAsked } from '../../../../../scripts/search/asked/asked.js';
import type { Concept } from '../../../../../scripts/search/query/concept.js';
import { type Engine, find } from '../../../../../scripts/search/query/find.js';
import { RANKING } from '../../../../../scripts/search/query/weights.js';
import { NO_READERS_WORDS } from '../../../../../scripts/search/readers/readers-words.js';

const NOTHING_ASKED = createAsked(NO_READERS_WORDS);

const concept = (typed: string, together: readonly Concept[] = []): Concept => ({
  typed,
  terms: together.length > 0 ? [] : [{ text: typed, weight: 1 }],
  meant: [],
  together,
  also: [],
  isTerm: false,
  corrected: null,
  perhaps: null,
});

/** An engine that knows how well each record says each word. */
const engineOf = (scores: Readonly<Record<string, Readonly<Record<string, number>>>>): Engine => ({
  size: 100,
  placeOf: (id) => id.length,
  idAt: () => undefined,
  score: async (text) => new Map(Object.entries(scores[text] ?? {})),
  scoreOfTerm: async () => new Map(),
});

const idsOf = async (concepts: readonly Concept[], engine: Engine) =>
  (await find(concepts, engine, NOTHING_ASKED)).matches.map(({ id }) => id);

test('what is all about one of two things stands among what names both', async () => {
  const engine = engineOf({
    brief: { both: 3, passing: 0.2, page: 12 },
    uitkering: { both: 3, passing: 0.2 },
  });
  assert.deepEqual(await idsOf([concept('brief'), concept('uitkering')], engine), ['both', 'page', 'passing']);
});

test('what answers equally well stands in the order of the list of all', async () => {
  const engine = engineOf({ brief: { longest: 1, mid: 1, longer: 1 } });
  assert.deepEqual(await idsOf([concept('brief')], engine), ['mid', 'longer', 'longest']);
});

test('a rare way to say a thing counts no more than the thing itself', async () => {
  const often = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`often-${index}`, 1]));
  const engine = engineOf({ armoede: { ...often, page: 10 }, armoed: { compound: 30 } });
  const terms = [
    { text: 'armoede', weight: 1 },
    { text: 'armoed', weight: 0.8 },
  ];
  const [first] = await idsOf([{ ...concept('armoede'), terms }], engine);
  assert.equal(first, 'page');
});

test('what says one of two things is left out once there is plenty', async () => {
  const both = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`both-${index}`, 3]));
  const engine = engineOf({ brief: { ...both, weak: 0.1 }, uitkering: both });
  const ids = await idsOf([concept('brief'), concept('uitkering')], engine);
  assert.equal(ids.length, 30);
  assert.ok(!ids.includes('weak'));
});

test('of what says only a part no more than the best are kept', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`one-${index}`, 1]));
  const engine = engineOf({ brief: { ...many, both: 9 }, uitkering: { both: 9 } });
  const { matches, complete } = await find([concept('brief'), concept('uitkering')], engine, NOTHING_ASKED);
  assert.equal(matches.length, RANKING.best);
  assert.equal(matches[0]?.id, 'both');
  assert.equal(complete, true);
});

test('when nothing says both, that is told', async () => {
  const engine = engineOf({ brief: { one: 1 }, uitkering: { other: 1 } });
  const { matches, complete } = await find([concept('brief'), concept('uitkering')], engine, NOTHING_ASKED);
  assert.equal(matches.length, 2);
  assert.equal(complete, false);
});

test('the parts of a compound are ranked as two words are', async () => {
  const engine = engineOf({ brief: { both: 3, page: 12 }, uitkering: { both: 3 } });
  const compound = concept('uitkeringsbrief', [concept('uitkering'), concept('brief')]);
  assert.deepEqual(await idsOf([compound], engine), ['both', 'page']);
});

test('a compound with a part that stands nowhere is not found by the other', async () => {
  const engine = engineOf({ brief: { page: 12 } });
  assert.deepEqual(await idsOf([concept('walvisbrief', [concept('walvis'), concept('brief')])], engine), []);
});
