/** The changes that stood on the site at a visit. */
export interface Visit {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly keys: readonly string[];
}

/** What this browser knows: this visit, and the one before it. */
export interface Seen {
  readonly current: Visit;
  readonly before: Visit | null;
}

/**
 * What is known after a page of a visit was opened. Changes are told apart by what was there and not by their day: a text
 * may appear on the site long after the day that its author wrote down.
 */
export const withPage = (seen: Seen | null, isNewVisit: boolean, current: Visit): Seen => {
  if (seen === null) return { current, before: null };
  return { current, before: isNewVisit ? seen.current : seen.before };
};

/** The changes that were not there at the visit before this one; null when there was none. */
export const newSince = ({ current, before }: Seen): ReadonlySet<string> | null => {
  if (before === null) return null;
  const known = new Set(before.keys);
  return new Set(current.keys.filter((key) => !known.has(key)));
};
