import { distance } from 'fastest-levenshtein';

/** The option that looks most like what was typed, or null when none comes near. */
export const nearest = (typed: string, options: readonly string[]): string | null => {
  const lower = typed.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const option of options) {
    const difference = distance(lower, option.toLowerCase());
    if (difference < bestDistance) {
      best = option;
      bestDistance = difference;
    }
  }
  return best;
};
