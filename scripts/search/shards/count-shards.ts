/** Each shard more costs a reader a request for every word that is looked up, however little comes with it. */
const MANY_SHARDS = 16;

/**
 * The number of shards for so many records, with hardly more than `most` in each, or twice as many once there are many
 * shards: a power of two, so that it changes seldom as a collection grows.
 */
export const countShards = (records: number, most: number): number => {
  let shards = 1;
  while (records > shards * (shards < MANY_SHARDS ? most : 2 * most)) shards *= 2;
  return shards;
};
