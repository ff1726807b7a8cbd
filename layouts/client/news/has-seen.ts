import { SEEN_KEY } from './seen-key.js';

/** Whether this browser knows of an earlier page; not that what it knows makes sense. */
export const hasSeen = (): boolean => {
  try {
    return localStorage.getItem(SEEN_KEY) !== null;
  } catch {
    return false;
  }
};
