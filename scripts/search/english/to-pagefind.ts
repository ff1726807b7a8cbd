import type { CustomRecord } from 'pagefind';
import type { EnglishRecord } from './english-record.js';

/** A code for which Pagefind has a stemmer, which is good at English. */
export const ENGLISH = 'en';

/** An English summary as Pagefind takes it: its title and place are searched with it. */
export const englishToPagefind = ({ address, title, place, content }: EnglishRecord): CustomRecord => ({
  url: address,
  content,
  language: ENGLISH,
  meta: { title, place },
});
