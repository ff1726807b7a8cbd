import type { Begrip } from '../../../schemas/registers/begrip.js';

export interface TermMatch {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Finds glossary terms in a running text, longest term first. */
export type TermMatcher = (text: string) => TermMatch[];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Abbreviations such as ED must match as written; other words in any case. */
const keyOf = (words: string) => (/^[A-Z]{2,}/.test(words) ? words : words.toLowerCase());

const namesOf = (begrip: Begrip) => [begrip.term, ...begrip.woordvormen];

/** Makes a matcher for the terms and word forms of a glossary. Synonyms are not marked: they are for searching. */
export const createTermMatcher = (begrippen: readonly Begrip[]): TermMatcher => {
  const slugs = new Map<string, string>();
  for (const begrip of begrippen) for (const name of namesOf(begrip)) slugs.set(keyOf(name), begrip.slug);
  const longest = Math.max(1, ...[...slugs.keys()].map((name) => name.split(' ').length));

  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const matches: TermMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      for (let count = Math.min(longest, words.length - first); count > 0; count--) {
        const start = words[first]?.start ?? 0;
        const end = words[first + count - 1]?.end ?? 0;
        const typed = text.slice(start, end);
        const slug = slugs.get(keyOf(typed)) ?? slugs.get(typed.toLowerCase());
        if (slug === undefined) continue;
        matches.push({ slug, start, end });
        first += count - 1;
        break;
      }
    }
    return matches;
  };
};
