import type { Entry } from '../library.js';
import type { PrivacyScope } from './check-privacy.js';
import type { FindersOf } from './privacy-settings.js';

const cohortOf = (entry: Entry): string | undefined => {
  if (entry.type === 'cohort') return entry.slug;
  return 'cohort' in entry ? entry.cohort : undefined;
};

/** What may stand in a file of an entry, or in one beside it. */
export const scopeOfEntry = (file: string, entry: Entry, findersOf: FindersOf): PrivacyScope => ({
  file,
  exceptions: entry.uitzonderingen,
  findNames: findersOf(cohortOf(entry)),
});
