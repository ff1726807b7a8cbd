import { scanWords } from '../../content/markdown/scan-words.js';
import { signsOfWords } from './shorthand-signs.js';

const SIGNS = new Map(signsOfWords());
const LONGEST = Math.max(...[...SIGNS.keys()].map((word) => word.length));

/** What follows on these is no word by itself: the `de` of `-de`. */
const IN_WORD = /['’-]/;

const signAt = (text: string, start: number, end: number): string | undefined =>
  end - start > LONGEST || IN_WORD.test(text.charAt(start - 1)) ? undefined : SIGNS.get(text.slice(start, end));

/**
 * Writes each word that tells nothing as one sign that is not indexed: a third of the search index is about `de`, `het`
 * and the like, which nobody is answered by.
 */
export const toShorthand = (text: string): string => {
  let short = '';
  let told = 0;
  scanWords(text, (start, end) => {
    const sign = signAt(text, start, end);
    if (sign === undefined) return end;
    short += text.slice(told, start) + sign;
    told = end;
    return end;
  });
  return short + text.slice(told);
};
