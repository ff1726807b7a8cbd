/** How often each stem is somewhere. */
export type StemCounts = Map<string, number>;

/** Counts a stem once more, or so much more. */
export const addTo = (counts: StemCounts, stem: string, much: number) =>
  counts.set(stem, (counts.get(stem) ?? 0) + much);

/** In how many of these each stem is. */
export const spread = (all: readonly StemCounts[]): StemCounts => {
  const counts: StemCounts = new Map();
  for (const one of all) for (const stem of one.keys()) addTo(counts, stem, 1);
  return counts;
};
