/**
 * Divides work into shares that threads take one after another: the first are large, and each next one is half of what a
 * thread would get if all that is left were divided. So there are few, and all threads end at about the same moment,
 * also when one of them begins later. Fewer than `least` are not worth asking for. Known as guided self-scheduling (Polychronopoulos and Kuck, 1987).
 */
export const sharesOf = <Item>(work: readonly Item[], threads: number, least: number): readonly (readonly Item[])[] => {
  const shares: (readonly Item[])[] = [];
  for (let from = 0; from < work.length; from += shares.at(-1)?.length ?? 0)
    shares.push(work.slice(from, from + Math.max(least, Math.ceil((work.length - from) / (2 * threads)))));
  return shares;
};
