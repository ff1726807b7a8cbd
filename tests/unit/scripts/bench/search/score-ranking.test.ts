import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalAddress } from '../../../../../scripts/bench/search/answer.js';
import { scoreRanking } from '../../../../../scripts/bench/search/score-ranking.js';

test('a ranking that begins with all that was expected is perfect', () => {
  assert.deepEqual(scoreRanking(['a', 'b', 'x'], ['b', 'a']), { top5: 1, reciprocalRank: 1, ndcg10: 1 });
});

test('what stands lower gains less', () => {
  const { top5, reciprocalRank, ndcg10 } = scoreRanking(['x', 'y', 'a'], ['a']);
  assert.equal(top5, 1);
  assert.equal(reciprocalRank, 1 / 3);
  assert.equal(ndcg10, 0.5);
  assert.equal(scoreRanking(['1', '2', '3', '4', '5', 'a'], ['a']).top5, 0);
});

test('for nonsense, finding nothing is right and anything is wrong', () => {
  assert.equal(scoreRanking([], []).ndcg10, 1);
  assert.equal(scoreRanking(['a'], []).top5, 0);
});

test('a lesson counts by its own page wherever its hit leads', () => {
  assert.equal(canonicalAddress('/aanpakken/epe/#les-na-het-gesprek'), '/lessen/epe-na-het-gesprek/');
  assert.equal(canonicalAddress('/aanpakken/epe/'), '/aanpakken/epe/');
});
