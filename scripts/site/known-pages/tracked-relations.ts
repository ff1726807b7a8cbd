import type { Relations } from '../../content/relate/relations.js';
import type { ReadTracker } from './read-tracker.js';

export const nameOfUses = (begrip: string): string => `uses of begrip ${begrip}`;

/**
 * What belongs together is known of every page. Where terms are used is found once, in all texts: a page rests on what was
 * found of its term, not on what was read for it.
 */
export const trackedRelations = (relations: Relations, { note, during }: ReadTracker): Relations => ({
  ...relations,
  uses: (begrip) => {
    note(nameOfUses(begrip));
    return during(() => relations.uses(begrip)).made;
  },
});
