import { bronAnchor, lesAnchor } from './addresses.js';
import { SECTIONS } from './sections.js';

/** The anchor of what a term means, where it is explained beside a text. */
export const begripAnchor = (slug: string): string => `begrip-${slug}`;

/** Anchors of the pages of entries, beside those of their sections. */
const FRAME = [
  'bijlagen-bij-de-tekst',
  'citeer',
  'english-titel',
  'gemeenten',
  'in-het-kort',
  'inhoud',
  'lijkt-op',
  'meenemen',
  'op-deze-pagina',
  'zoek-kop',
] as const;

const FIXED: ReadonlySet<string> = new Set([...FRAME, ...Object.values(SECTIONS).flatMap(Object.keys)]);

const PREFIXES = [bronAnchor(''), lesAnchor(''), begripAnchor('')];

/** Whether a page may have this anchor of its own, so that a text on it can't. */
export const isPageAnchor = (id: string): boolean => FIXED.has(id) || PREFIXES.some((prefix) => id.startsWith(prefix));
