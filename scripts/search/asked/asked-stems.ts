import type { FactsOf } from '../compounds/word-facts.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';

/** What a phrase of a reader is known by: the stems of its telling words, and of the parts of these. */
export const askedStems = (phrase: string, factsOf: FactsOf): ReadonlySet<string> =>
  new Set(
    wordsIn(phrase)
      .filter((word) => !STOP_WORDS.has(word))
      .map((word) => factsOf(spellingsOf(word)[0] ?? word))
      .flatMap(({ stem, partStems }) => [stem, ...partStems]),
  );
