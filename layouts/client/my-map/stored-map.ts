import { keepText, readKept } from '../kept.js';

/** What a reader collected: which page, and what they wrote with it. */
export interface MapItem {
  /** Kind and slug, as in `tool:terugkoppeling`. */
  readonly ref: string;
  readonly note: string;
}

const KEY = 'mijn-map';
const REF = /^(aanpak|les|tool):[a-z0-9-]{1,200}$/;

export const isRef = (text: string): boolean => REF.test(text);

const isItem = (value: unknown): value is MapItem =>
  typeof value === 'object' &&
  value !== null &&
  'ref' in value &&
  typeof value.ref === 'string' &&
  isRef(value.ref) &&
  'note' in value &&
  typeof value.note === 'string';

/** What was kept, as far as it makes sense; each page once. */
const parse = (text: string | null): MapItem[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    const items = Array.isArray(value) ? value.filter(isItem) : [];
    return items.filter(({ ref }, index) => items.findIndex((other) => other.ref === ref) === index);
  } catch {
    return [];
  }
};

/** The map of this reader, in this browser only. */
export const readMap = (): MapItem[] => parse(readKept(KEY));

/** Keeps the map; false when it only lasts as long as this visit. */
export const keepMap = (items: readonly MapItem[]): boolean => keepText(KEY, JSON.stringify(items));

/** Calls back when another tab of this reader changed the map, or another page before the reader came back to this one. */
export const onMapChange = (act: () => void): void => {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) act();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) act();
  });
};
