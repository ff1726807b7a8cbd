import { stemOf } from '../language/stem.js';
import type { WordIndex } from './word-index.js';

const MIN_PART = 3;
/** An ending that looks like a form of a word. */
const ENDING = /^(?:lijk|heid|baar|loos|schap|ing|sche?$)/;
const LINKS = ['', 's', 'en', 'e', 'n', '-'];

/**
 * Cuts a typed word that stands nowhere over the words of the site: `armoedecoach` → `armoede`, `coach`. The fewest and
 * longest parts win. Null when it can't be cut without a rest.
 */
export const splitTyped = (typed: string, index: WordIndex): readonly string[] | null => {
  const isKnown = (part: string) => {
    const stem = stemOf(part);
    if (index.has(part)) return true;
    if (ENDING.test(part)) return false;
    // A part in the middle stands bare (`meedenk-groep`), the last one may be inflected.
    const isForm = stem === part || typed.endsWith(part);
    return isForm && part.length > MIN_PART + 1 && (index.withStem(stem).length > 0 || index.isPart(stem));
  };
  const cut = (rest: string): readonly string[] | null => {
    if (rest.length >= MIN_PART && rest !== typed && isKnown(rest)) return [rest];
    let best: readonly string[] | null = null;
    for (let end = rest.length - MIN_PART; end >= MIN_PART; end--) {
      const part = rest.slice(0, end);
      if (!isKnown(part)) continue;
      for (const link of LINKS) {
        if (!rest.startsWith(link, end) || rest.length - end - link.length < MIN_PART) continue;
        const after = cut(rest.slice(end + link.length));
        if (after !== null && (best === null || after.length + 1 < best.length)) best = [part, ...after];
      }
    }
    return best;
  };
  return typed.length < 2 * MIN_PART ? null : cut(typed);
};
