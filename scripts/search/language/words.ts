import { fold } from './fold.js';

/** A word, with hyphens and apostrophes inside it: `wmo-raad`, `ed'er`, `06`. */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** A short ending behind an apostrophe is no word of its own: `duo's`, `ed'er`. */
const APOSTROPHE = /'(?:s|n|er|ers|t|tje|tjes|je|jes)$/;

/** The folded words of a text in their order, with hyphens and apostrophes kept. */
export const wordsIn = (text: string): string[] => fold(text).match(WORD) ?? [];

const joined = (word: string): string => word.replaceAll(/['-]/g, '');

// Nearly every word is: a look at it takes less than taking it apart.
const isSimple = (word: string): boolean => !word.includes("'") && !word.includes('-');

/** The ways in which one written word can be looked up, the word itself first: `wmo-raad` → `wmoraad`, `wmo`, `raad`. */
export const spellingsOf = (word: string): string[] => {
  if (isSimple(word)) return [word];
  const bare = word.replace(APOSTROPHE, '');
  const pieces = bare.split(/['-]/);
  return pieces.length === 1 ? [bare] : [joined(bare), ...pieces];
};

/** How the index has a word with an ending behind an apostrophe, which it takes for one word: `duo's` → `duos`. */
export const indexedAs = (word: string): string[] => (!isSimple(word) && APOSTROPHE.test(word) ? [joined(word)] : []);
