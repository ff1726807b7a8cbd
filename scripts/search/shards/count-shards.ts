/** The number of shards for so many records: a power of two, so that it changes seldom as a collection grows. */
export const countShards = (records: number, most: number): number => {
  let shards = 1;
  while (records > shards * most) shards *= 2;
  return shards;
};
