/**
 * So many records are indexed as one. Measured: each takes Pagefind 0.11 MB of memory and about 1 ms to index, and each shard
 * costs a reader some 20 kB for every word that is looked up.
 */
export const MOST_IN_SHARD = 3000;
