import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';

const joined = (words: readonly string[]): string =>
  words.map((word) => stemOf(word.replaceAll(/['-]/g, ''))).join(' ');

/**
 * Under what a phrase is known: the stems of its words, and, when at least two remain, of its words without stop words.
 * `ze luisteren toch niet naar ons` and `ze luistert niet naar ons` share no key; `hulp bij schulden` and `hulp schuld` do.
 */
export const phraseKeys = (phrase: string): string[] => {
  const words = wordsIn(phrase);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0) return [];
  return telling.length < 2 || telling.length === words.length ? [joined(words)] : [joined(words), joined(telling)];
};
