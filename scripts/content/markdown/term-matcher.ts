import type { Begrip } from '../../../schemas/registers/begrip.js';

export interface TermMatch {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Finds glossary terms in a running text, longest term first. */
export type TermMatcher = (text: string) => TermMatch[];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** A name of a term, cut into its words; words of capitals only must match as written, others in any case. */
interface Name {
  readonly slug: string;
  readonly words: readonly string[];
}

const ABBREVIATION = /^[A-Z]{2,}/;

const namesOf = (begrip: Begrip): Name[] =>
  [begrip.term, ...begrip.woordvormen].map((name) => ({
    slug: begrip.slug,
    words: ABBREVIATION.test(name) ? name.split(' ') : name.toLowerCase().split(' '),
  }));

const isThere = ({ words }: Name, typed: readonly string[], lower: readonly string[], at: number): boolean =>
  words.every((word, index) => word === lower[at + index] || word === typed[at + index]);

/** Makes a matcher for the terms and word forms of a glossary. Synonyms are not marked: they are for searching. */
export const createTermMatcher = (begrippen: readonly Begrip[]): TermMatcher => {
  // By their first word, so that a word of a text that begins no term costs one look-up.
  const byFirstWord = new Map<string, Name[]>();
  for (const name of begrippen.flatMap(namesOf)) {
    const first = name.words[0] ?? '';
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    );
  }
  const namesFrom = (typed: string, lower: string) => byFirstWord.get(lower) ?? byFirstWord.get(typed);

  return (text) => {
    const found = [...text.matchAll(WORD)];
    const typed = found.map(([word]) => word);
    const lower = typed.map((word) => word.toLowerCase());
    const matches: TermMatch[] = [];
    for (let at = 0; at < found.length; at++) {
      const name = namesFrom(typed[at] ?? '', lower[at] ?? '')?.find((one) => isThere(one, typed, lower, at));
      if (name === undefined) continue;
      const last = found[at + name.words.length - 1];
      matches.push({
        slug: name.slug,
        start: found[at]?.index ?? 0,
        end: (last?.index ?? 0) + (last?.[0].length ?? 0),
      });
      at += name.words.length - 1;
    }
    return matches;
  };
};
