/** A place on a scale: the third of five. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
}

/** One thing that an approach says in a row. */
export interface Point {
  readonly text: string;
  /** What belongs to it, such as who took that step. */
  readonly note?: string;
  /** Where more of it stands, below the base path. */
  readonly address?: string;
  readonly rank?: Rank;
}

/** What one approach says on one subject. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  /** Whether the points come one after another. */
  readonly numbered?: boolean;
  readonly points: readonly Point[];
  /** What stands there when there are no points. */
  readonly missing: string;
}

/** An approach as it is compared; all of them have the same facts in the same order. */
export interface Comparable {
  readonly slug: string;
  readonly place: string;
  readonly title: string;
  /** Below the base path. */
  readonly address: string;
  readonly facts: readonly Fact[];
}

/** An approach that a reader chose, with those that are most like it. */
export interface Chosen extends Comparable {
  readonly similar: readonly string[];
}

/** An approach that can be chosen. */
export interface Choice {
  readonly slug: string;
  readonly place: string;
  readonly title: string;
  /** Names that it had in its address before. */
  readonly earlier: readonly string[];
}
