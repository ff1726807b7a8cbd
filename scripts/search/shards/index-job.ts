import type { CustomRecord } from 'pagefind';

/** An index that is to be made. */
export interface IndexJob {
  /** What it is kept by between builds. */
  readonly name: string;
  /** Where it is to stand below the folder of the site. */
  readonly path: string;
  readonly language: string;
  /** All that decides what its records are, besides our own code: while that is the same, an index that was kept holds. */
  readonly madeOf: () => string;
  /** Asked for one at a time when its turn comes, so that never many are held at once. */
  readonly records: () => Iterable<CustomRecord>;
}
