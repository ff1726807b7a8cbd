/** What a lane asks of its process. */
export interface Request {
  readonly folder: string;
  readonly language: string;
  /**
   * The file with the records for Pagefind, a line of JSON each: a message of many would wait until its sender has nothing
   * else to do.
   */
  readonly records: string;
}

/** What comes back: how many words the records have together, or why there is no index. */
export type Answer = { readonly words: number } | { readonly problem: string };
