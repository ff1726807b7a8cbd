import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';

/**
 * A query without its words that stand everywhere; empty when nothing else was asked, and as it was typed when it has
 * none of them.
 */
export const tellingWords = (query: string, everywhere: ReadonlySet<string>): string => {
  const words = wordsIn(query);
  const telling = words.filter((word) => !everywhere.has(word));
  if (telling.length === words.length) return query;
  return telling.every((word) => STOP_WORDS.has(word)) ? '' : telling.join(' ');
};
