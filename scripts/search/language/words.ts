import { fold } from './fold.js';

/** A word, with hyphens and apostrophes inside it: `wmo-raad`, `ed'er`, `06`. */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** A short ending behind an apostrophe is no word of its own: `duo's`, `ed'er`. */
const APOSTROPHE = /'(?:s|n|er|ers|t|tje|tjes|je|jes)$/;

/** The folded words of a text in their order, with hyphens and apostrophes kept. */
export const wordsIn = (text: string): string[] => fold(text).match(WORD) ?? [];

/** The ways in which one written word can be looked up: `wmo-raad` → `wmoraad`, `wmo`, `raad`. */
export const spellingsOf = (word: string): string[] => {
  const bare = word.replace(APOSTROPHE, '');
  const pieces = bare.split(/['-]/);
  return pieces.length === 1 ? [bare] : [pieces.join(''), ...pieces];
};
