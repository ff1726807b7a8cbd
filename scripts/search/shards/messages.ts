/** What a lane asks of its thread. */
export interface Request {
  readonly folder: string;
  readonly language: string;
  /** Records for Pagefind as JSON: one text is copied between threads faster than thousands of objects. */
  readonly records: string;
}

/** What comes back: why there is no index, or null when it is there. */
export interface Answer {
  readonly problem: string | null;
}
