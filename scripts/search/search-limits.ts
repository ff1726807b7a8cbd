/** From where on a search is divided, so that a reader loads a part of it. */
export interface SearchLimits {
  /**
   * So many records are indexed as one, and of a large collection twice as many. Measured: each takes Pagefind 0.11 MB of
   * memory and about 1 ms to index, and a change of one record has all of its shard indexed anew.
   */
  readonly recordsInShard: number;
  /** About so many words are loaded with the first search, some 15 kB; others when they are looked up. */
  readonly commonWords: number;
}

export const SEARCH_LIMITS: SearchLimits = { recordsInShard: 1500, commonWords: 6000 };
