import type { LexiconTerm } from '../../../../scripts/search/lexicon/lexicon.js';
import type { Saying } from '../../../../scripts/search/lexicon/sayings.js';
import { sayingsFileOf, sayingsIn } from '../../../../scripts/search/lexicon/sayings-files.js';

/** Who says a term of the glossary. */
export type SayingsOf = (term: LexiconTerm) => Promise<readonly Saying[]>;

/** What loads each file with sayings. */
export type LoadSayings = readonly (() => Promise<Uint8Array>)[];

/** Looks up who says a term, in the file that has it. */
export const createSayingsOf =
  (terms: readonly LexiconTerm[], files: LoadSayings): SayingsOf =>
  async (term) => {
    const place = terms.indexOf(term);
    const bytes = await files[sayingsFileOf(place, files.length)]?.();
    return bytes === undefined ? [] : sayingsIn(bytes, place, files.length);
  };
