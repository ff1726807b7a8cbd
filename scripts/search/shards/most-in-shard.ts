/**
 * So many records are indexed as one, and of a large collection twice as many. Measured: each takes Pagefind 0.11 MB of
 * memory and about 1 ms to index, and a change of one record has all of its shard indexed anew.
 */
export const MOST_IN_SHARD = 1500;
