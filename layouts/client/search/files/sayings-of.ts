import type { LexiconTerm } from '../../../../scripts/search/lexicon/lexicon.js';
import type { Saying } from '../../../../scripts/search/lexicon/sayings.js';
import { placeOfSayings } from '../../../../scripts/search/lexicon/sayings-files.js';

/** Who says a term of the glossary. */
export type SayingsOf = (term: LexiconTerm) => Promise<readonly Saying[]>;

/** What loads each file with sayings, which has them for several terms. */
export type LoadSayings = readonly (() => Promise<readonly (readonly Saying[])[]>)[];

/** Looks up who says a term, in the file that has it. */
export const createSayingsOf =
  (terms: readonly LexiconTerm[], files: LoadSayings): SayingsOf =>
  async (term) => {
    const { file, at } = placeOfSayings(terms.indexOf(term), files.length);
    return (await files[file]?.())?.[at] ?? [];
  };
