import { STOP_WORDS } from './stop-words.js';

/** Private-use characters, which the indexer takes for punctuation. https://www.unicode.org/faq/private_use.html */
const FIRST = 0xe000;
const LIST = [...STOP_WORDS];
const WORD = /(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const SIGNS = new Map(
  LIST.flatMap((word, place) =>
    [capital(word), word].map((form) => [form, String.fromCharCode(FIRST + 2 * place + (form === word ? 0 : 1))]),
  ),
);

const signOf = (word: string): string => SIGNS.get(word) ?? word;

/**
 * Writes each word that tells nothing as one sign that is not indexed: a third of the search index is about `de`, `het`
 * and the like, which nobody is answered by.
 */
export const toShorthand = (text: string): string => text.replaceAll(WORD, signOf);

/** The reverse of `toShorthand`. */
export const fromShorthand = (text: string): string =>
  text.replaceAll(/[\uE000-\uF8FF]/g, (sign) => {
    const code = sign.charCodeAt(0) - FIRST;
    const word = LIST[code >> 1] ?? '';
    return code % 2 === 0 ? word : capital(word);
  });
