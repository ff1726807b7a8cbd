/** The middle of some measurements, and the lowest and highest. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Throws when there is nothing to take the middle of. */
export const spreadOf = (measured: readonly number[]): Spread => {
  const sorted = [...measured].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (lowest === undefined || highest === undefined || upper === undefined || lower === undefined)
    throw new Error('nothing was measured');
  return { median: (lower + upper) / 2, lowest, highest };
};
