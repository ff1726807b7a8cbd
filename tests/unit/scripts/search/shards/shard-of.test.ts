import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countShards } from '../../../../../scripts/search/shards/count-shards.js';
import { shardOf } from '../../../../../scripts/search/shards/shard-of.js';

const ADDRESSES = Array.from({ length: 400 }, (_, number) => `/aanpakken/gemeente-${number}/`);

test('a small collection is one index, and a larger one has twice as many each time', () => {
  assert.deepEqual(
    [0, 100, 101, 200, 201, 900].map((records) => countShards(records, 100)),
    [1, 1, 2, 2, 4, 16],
  );
});

test('a collection of many shards has twice as many records in each, as each shard is a request for every word', () => {
  assert.deepEqual(
    [1600, 1601, 3200, 3201, 6401].map((records) => countShards(records, 100)),
    [16, 16, 16, 32, 64],
  );
});

test('a lesson is in the shard of its approach, so that a change to both is a change to one', () => {
  for (const address of ADDRESSES) assert.equal(shardOf(`${address}#les-eerst-luisteren`, 8), shardOf(address, 8));
});

test('when there are twice as many shards, each record stays or goes to one that is new', () => {
  for (const address of ADDRESSES) assert.equal(shardOf(address, 16) % 8, shardOf(address, 8));
});

test('shards get about as many records each', () => {
  const counts = Array.from({ length: 4 }, (_, shard) => ADDRESSES.filter((one) => shardOf(one, 4) === shard).length);
  for (const count of counts) assert.ok(count > 50 && count < 150, String(counts));
});
