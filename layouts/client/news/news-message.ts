import { formatDate } from '../../../scripts/content/format.js';
import { FIRST_VISIT } from './first-visit.js';
import { newSince, type Seen } from './seen.js';

/** What the page with news says above its list. */
export const newsMessage = (seen: Seen, isKept: boolean): string => {
  if (!isKept) return 'Je browser bewaart niets. Daarom zie je hier niet wat er nieuw is sinds je vorige bezoek.';
  const fresh = newSince(seen);
  if (fresh === null || seen.before === null) return FIRST_VISIT;
  const since = `sinds je vorige bezoek op ${formatDate(seen.before.day)}`;
  return fresh.size === 0 ? `Niets nieuws ${since}.` : `${fresh.size} nieuw ${since}. Dat is hieronder gemerkt.`;
};
