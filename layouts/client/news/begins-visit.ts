const KEY = 'laatst-hier';

/** A visit goes on over lunch, and over a long text that stays open; the next morning is another one. */
const VISIT_ENDS_AFTER = 4 * 60 * 60 * 1000;

/** Whether this page is the first of a visit; null where the browser keeps nothing, so that nobody can know. */
export const beginsVisit = (now: number): boolean | null => {
  try {
    const last = Number(localStorage.getItem(KEY));
    localStorage.setItem(KEY, String(now));
    return Math.abs(now - last) > VISIT_ENDS_AFTER;
  } catch {
    return null;
  }
};
