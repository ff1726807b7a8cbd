/** What a browser has to know of several indexes before it opens them. */
export interface Shards {
  /** From which of them each next record of the list of all comes, as `number-signs.ts` writes it. */
  readonly turns: string;
  /** How many words the records of each have together. */
  readonly lengths: readonly number[];
  /** Words that stand everywhere: see `everywhere.ts`. */
  readonly everywhere: readonly string[];
}
