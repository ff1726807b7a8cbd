import { STOP_WORDS } from './stop-words.js';

/** Private-use characters, which the indexer takes for punctuation. https://www.unicode.org/faq/private_use.html */
const FIRST = 0xe000;
const WORDS = [...STOP_WORDS];

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The sign of each word that tells nothing, by its place in their list: an even one as it is, an odd one with a capital. */
export const signsOfWords = (): (readonly [word: string, sign: string])[] =>
  WORDS.flatMap((word, place) =>
    [word, capitalised(word)].map((form, odd) => [form, String.fromCharCode(FIRST + 2 * place + odd)] as const),
  );

/** The word that a sign stands for. */
export const wordOfSign = (sign: string): string => {
  const code = sign.charCodeAt(0) - FIRST;
  const word = WORDS[code >> 1] ?? '';
  return code % 2 === 0 ? word : capitalised(word);
};
