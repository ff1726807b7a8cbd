import { STATUS_LABELS } from '../schemas/parts/publicatie.js';
import type { Entry } from '../scripts/content/library.js';
import { isPublic, isPublicStatus } from '../scripts/content/publish/is-public.js';
import type { SiteData } from '../scripts/content/site-data.js';

/** Why readers do not see an entry yet, for a preview; null when they do. */
export const stateUnlessPublic = (entry: Entry, { library, today }: SiteData): string | null => {
  if (isPublic(entry, library.cohorten, today)) return null;
  return isPublicStatus(entry.status) ? 'onder embargo' : STATUS_LABELS[entry.status].toLowerCase();
};
