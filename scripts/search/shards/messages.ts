/** What a lane asks of its process. */
export interface Request {
  readonly folder: string;
  readonly language: string;
  /** Records for Pagefind as JSON: the same text tells whether an earlier index still holds. */
  readonly records: string;
}

/** What comes back: how many words the records have together, or why there is no index. */
export type Answer = { readonly words: number } | { readonly problem: string };
