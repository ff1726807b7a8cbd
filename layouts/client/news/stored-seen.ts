import type { Seen, Visit } from './seen.js';
import { SEEN_KEY } from './seen-key.js';

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  'day' in value &&
  typeof value.day === 'string' &&
  'keys' in value &&
  Array.isArray(value.keys) &&
  value.keys.every((key) => typeof key === 'string');

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  'current' in value &&
  isVisit(value.current) &&
  'before' in value &&
  (value.before === null || isVisit(value.before));

/** What this browser knows of earlier visits; null when that is nothing, or no longer makes sense. */
export const readSeen = (): Seen | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(SEEN_KEY) ?? 'null');
    return isSeen(value) ? value : null;
  } catch {
    return null;
  }
};

/** False when the browser keeps nothing. */
export const keepSeen = (seen: Seen): boolean => {
  try {
    localStorage.setItem(SEEN_KEY, JSON.stringify(seen));
    return true;
  } catch {
    return false;
  }
};
