import { bronAnchor, lesAnchor } from './addresses.js';
import { SECTIONS } from './sections.js';

/** The anchor of what a term means, where it is explained beside a text. */
export const begripAnchor = (slug: string): string => `begrip-${slug}`;

/** Anchors of pages with a text on them, beside those of their sections. */
const FRAME = [
  'bijlagen-bij-de-tekst',
  'citeer',
  'eerst',
  'gemeenten',
  'in-het-kort',
  'inhoud',
  'kaart-titel',
  'lijkt-op',
  'meenemen',
  'mijn-map',
  'op-deze-pagina',
  'zoek-kop',
  'zoek-pagina',
] as const;

const FIXED: ReadonlySet<string> = new Set([...FRAME, ...Object.values(SECTIONS).flatMap(Object.keys)]);

const PREFIXES = [bronAnchor(''), lesAnchor(''), begripAnchor('')];

/** Whether a page may have this anchor of its own, so that a text on it can't. */
export const isPageAnchor = (id: string): boolean => FIXED.has(id) || PREFIXES.some((prefix) => id.startsWith(prefix));
