import type { Aanpak, Cohort, Entry, Vraag } from '../library.js';

const PUBLIC: ReadonlySet<Entry['status']> = new Set(['gepubliceerd', 'te-herzien', 'gearchiveerd']);

export const isPublicStatus = (status: Entry['status']): boolean => PUBLIC.has(status);

/** Whether a period that ends on a day, month or year known this precisely is over on `today`. */
export const isOver = (end: string, today: string): boolean => today.slice(0, end.length) > end;

const underEmbargo = (entry: Aanpak | Vraag, cohorten: readonly Cohort[], today: string): boolean => {
  if (entry.embargo_tot !== undefined) return today < entry.embargo_tot;
  const cohort = cohorten.find(({ slug }) => slug === entry.cohort);
  return cohort !== undefined && !isOver(cohort.periode.einde, today);
};

/** Whether readers may see an entry on `today` (`YYYY-MM-DD`): its state allows it and no embargo holds. */
export const isPublic = (entry: Entry, cohorten: readonly Cohort[], today: string): boolean => {
  if (!isPublicStatus(entry.status)) return false;
  return (entry.type !== 'aanpak' && entry.type !== 'vraag') || !underEmbargo(entry, cohorten, today);
};
