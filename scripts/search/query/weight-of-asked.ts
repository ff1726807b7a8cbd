import type { Concept } from './concept.js';
import { isKnown } from './concept-of-word.js';
import { ASKED } from './weights.js';

/** How much it counts that readers ask for a record in these words: more where texts can tell less of them. */
export const weightOfAsked = (concepts: readonly Concept[]): number => {
  if (concepts.length > 1) return ASKED.several;
  return concepts.every(isKnown) ? ASKED.one : ASKED.unsaid;
};
