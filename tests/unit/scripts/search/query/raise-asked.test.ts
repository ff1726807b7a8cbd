import assert from 'node:assert/strict';
import { test } from 'node:test';
import { raiseAsked } from '../../../../../scripts/search/query/raise-asked.js';

const IDS = ['first', 'second', 'third', 'unsaid'];
const engine = { placeOf: (id: string) => IDS.indexOf(id), idAt: (place: number) => IDS[place] };
const MATCHES = [
  { id: 'first', score: 10, saysEnough: true },
  { id: 'second', score: 9, saysEnough: true },
  { id: 'third', score: 1, saysEnough: true },
];

const raised = (shares: readonly (readonly [place: number, share: number])[]) =>
  raiseAsked(MATCHES, new Map(shares), 0.5, engine).map(({ id }) => id);

test('what readers ask for in these words rises', () => {
  assert.deepEqual(raised([[1, 1]]), ['second', 'first', 'third']);
});

test('what readers ask for rises as much as it counts', () => {
  const place = (weight: number) =>
    raiseAsked(MATCHES, new Map([[2, 1]]), weight, engine).findIndex(({ id }) => id === 'third');
  assert.deepEqual([0.1, 0.85, 1].map(place), [2, 1, 0]);
});

test('a small share changes nothing', () => {
  assert.deepEqual(raised([[1, 0.2]]), ['first', 'second', 'third']);
});

test('what no text says is an answer when readers ask for it with most of the words', () => {
  assert.deepEqual(raised([[3, 0.5]]), ['first', 'second', 'third']);
  assert.ok(raised([[3, 1]]).includes('unsaid'));
});

test('a record that is not there any more is passed over', () => {
  assert.deepEqual(raised([[9, 1]]), ['first', 'second', 'third']);
});

test('what a text says in part is enough when readers ask for it with most of the words', () => {
  const [match] = raiseAsked([{ id: 'first', score: 1, saysEnough: false }], new Map([[0, 1]]), 0.5, engine);
  assert.equal(match?.saysEnough, true);
});
