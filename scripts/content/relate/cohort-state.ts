import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Cohort } from '../library.js';
import { isOver } from '../publish/is-public.js';

export const COHORT_STATE_LABELS = {
  aangekondigd: 'Aangekondigd',
  'aanmelden-open': 'Aanmelden kan',
  'aanmelden-gesloten': 'Aanmelden is gesloten',
  loopt: 'Loopt nu',
  afgerond: 'Afgerond',
} as const;

export type CohortState = keyof typeof COHORT_STATE_LABELS;

/** A date known to the day, month or year has come once its first day is there. */
const hasCome = (date: string, today: string): boolean => today.slice(0, date.length) >= date;

/** Where a cohort stands on `today` (`YYYY-MM-DD`), told from its dates alone. */
export const cohortState = ({ periode, aanmelden }: Cohort, today: string): CohortState => {
  if (isOver(periode.einde, today)) return 'afgerond';
  if (hasCome(periode.begin, today)) return 'loopt';
  if (!isKnown(aanmelden)) return 'aangekondigd';
  if (isKnown(aanmelden.tot) && hasCome(aanmelden.tot, today)) return 'aanmelden-gesloten';
  return isKnown(aanmelden.vanaf) && hasCome(aanmelden.vanaf, today) ? 'aanmelden-open' : 'aangekondigd';
};
