import { editDistance } from '../language/edit-distance.js';

/**
 * The word that was most likely meant: at most `max` typing errors away, the nearest first, then one that begins alike,
 * then the commonest (`words` stand commonest first). Null when no word is that near.
 */
export const nearestWord = (typed: string, words: readonly string[], max: number): string | null => {
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const distance = editDistance(typed, word, max);
    if (distance === null) continue;
    const cost = distance + (word[0] === typed[0] ? 0 : 0.5) + (word.at(-1) === typed.at(-1) ? 0 : 0.1);
    if (cost < bestCost) {
      best = word;
      bestCost = cost;
    }
  }
  return best;
};
