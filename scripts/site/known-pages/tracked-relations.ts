import type { Relations } from '../../content/relate/relations.js';
import type { ReadTracker } from './read-tracker.js';

export const ALL_TEXTS = 'all texts';

/** What belongs together is known of every page; where terms are used rests on all texts, and is found once for all pages. */
export const trackedRelations = (relations: Relations, { note }: ReadTracker): Relations => ({
  ...relations,
  uses: () => {
    note(ALL_TEXTS);
    return relations.uses();
  },
});
