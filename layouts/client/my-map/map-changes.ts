import type { MapItem } from './stored-map.js';

/** Adds pages that are not in the map yet, at the end. */
export const withAdded = (items: readonly MapItem[], refs: readonly string[]): MapItem[] => {
  const known = new Set(items.map(({ ref }) => ref));
  const fresh = [...new Set(refs)].filter((ref) => !known.has(ref));
  return [...items, ...fresh.map((ref) => ({ ref, note: '' }))];
};

export const withoutItem = (items: readonly MapItem[], ref: string): MapItem[] =>
  items.filter((item) => item.ref !== ref);

export const withNote = (items: readonly MapItem[], ref: string, note: string): MapItem[] =>
  items.map((item) => (item.ref === ref ? { ref, note } : item));

/** Moves an item up (-1) or down (1); at an end it stays where it is. */
export const withMoved = (items: readonly MapItem[], ref: string, by: -1 | 1): MapItem[] => {
  const from = items.findIndex((item) => item.ref === ref);
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};
