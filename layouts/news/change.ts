/** What happened to one text on one day. */
export interface Change {
  /** Tells this change from all others, also from a second one on the same day. */
  readonly key: string;
  /** Below the base path. */
  readonly address: string;
  readonly title: string;
  /** What kind of text it is, or where it comes from. */
  readonly kicker: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly what: readonly string[];
  readonly isFirst: boolean;
}
