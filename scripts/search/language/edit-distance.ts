/**
 * Optimal string alignment distance (Damerau–Levenshtein with adjacent transpositions), or null when above `max`.
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export const editDistance = (a: string, b: string, max: number): number | null => {
  if (Math.abs(a.length - b.length) > max) return null;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > max) return null;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance <= max ? distance : null;
};
