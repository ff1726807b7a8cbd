import { element } from '../elements.js';
import { newsMessage } from './news-message.js';
import { newSince, type Seen, withPage } from './seen.js';
import { keepSeen, readSeen } from './stored-seen.js';

const loadKeys = async (): Promise<readonly string[] | null> => {
  // This script stands in `assets/`, wherever the site stands.
  const response = await fetch(new URL('../data/nieuw.json', import.meta.url)).catch(() => null);
  if (response?.ok !== true) return null;
  const keys: unknown = await response.json();
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
};

const markItems = (fresh: ReadonlySet<string>) => {
  for (const item of document.querySelectorAll<HTMLElement>('[data-sleutel]'))
    if (fresh.has(item.dataset['sleutel'] ?? ''))
      item.prepend(element('p', { class: 'nl-data-badge merkje merkje--nieuw' }, 'Nieuw voor jou'));
};

const tell = (place: HTMLElement, seen: Seen, isKept: boolean) => {
  const fresh = newSince(seen) ?? new Set();
  const isList = place.dataset['nieuws'] === 'lijst';
  if (isList) markItems(fresh);
  else if (fresh.size === 0) return;
  place.hidden = false;
  place.inert = false;
  place.textContent = isList ? newsMessage(seen, isKept) : `${fresh.size} nieuw sinds je vorige bezoek`;
};

/** Notes what is on the site at this visit, and shows in `place` what was not there the visit before. */
export const followNews = async (place: HTMLElement | null, isNewVisit: boolean | null, day: string): Promise<void> => {
  const keys = await loadKeys();
  if (keys === null) return;
  const seen = withPage(readSeen(), isNewVisit === true, { day, keys });
  const isKept = isNewVisit !== null && keepSeen(seen);
  if (place !== null) tell(place, seen, isKept);
};
