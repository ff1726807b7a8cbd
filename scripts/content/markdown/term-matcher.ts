import type { Begrip } from '../../../schemas/registers/begrip.js';
import { scanWords } from './scan-words.js';

export interface TermMatch {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Finds glossary terms in a running text, longest term first. */
export type TermMatcher = (text: string) => TermMatch[];

const NEXT_WORD = /[^\p{L}\p{N}]+([\p{L}\p{N}][\p{L}\p{N}'’-]*)/uy;

/** A name of a term, cut into its words; words of capitals only must match as written, others in any case. */
interface Name {
  readonly slug: string;
  readonly words: readonly string[];
}

const NONE: readonly Name[] = [];

const ABBREVIATION = /^[A-Z]{2,}/;

const namesOf = (begrip: Begrip): Name[] =>
  [begrip.term, ...begrip.woordvormen].map((name) => ({
    slug: begrip.slug,
    words: ABBREVIATION.test(name) ? name.split(' ') : name.toLowerCase().split(' '),
  }));

/** How far the words of a name go on from the first one, which is there; null when another word comes between. */
const endOf = ({ words }: Name, text: string, afterFirst: number): number | null => {
  let end = afterFirst;
  for (const word of words.slice(1)) {
    NEXT_WORD.lastIndex = end;
    const [whole, typed] = NEXT_WORD.exec(text) ?? [];
    if (whole === undefined || (word !== typed && word !== typed?.toLowerCase())) return null;
    end += whole.length;
  }
  return end;
};

const byFirstWord = (begrippen: readonly Begrip[]): ReadonlyMap<string, readonly Name[]> => {
  const groups = new Map<string, Name[]>();
  for (const name of begrippen.flatMap(namesOf)) {
    const first = name.words[0] ?? '';
    groups.set(
      first,
      [...(groups.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return groups;
};

/**
 * Whether a name may begin with a word, by its first letter and its length: most words are ruled out by these, which
 * takes less than looking them up.
 */
const createFilter = (firstWords: Iterable<string>) => {
  const lengths = new Uint32Array(0x10000);
  const bit = (length: number) => 1 << (length & 31);
  for (const word of firstWords)
    for (const first of [word, word.toUpperCase()]) {
      const code = first.charCodeAt(0);
      lengths[code] = (lengths[code] ?? 0) | bit(word.length);
    }
  return (code: number, length: number): boolean => ((lengths[code] ?? 0) & bit(length)) !== 0;
};

/** Makes a matcher for the terms and word forms of a glossary. Synonyms are not marked: they are for searching. */
export const createTermMatcher = (begrippen: readonly Begrip[]): TermMatcher => {
  const names = byFirstWord(begrippen);
  const mayBegin = createFilter(names.keys());
  const matchAt = (text: string, start: number, end: number): TermMatch | null => {
    const typed = text.slice(start, end);
    for (const name of names.get(typed.toLowerCase()) ?? names.get(typed) ?? NONE) {
      const whole = endOf(name, text, end);
      if (whole !== null) return { slug: name.slug, start, end: whole };
    }
    return null;
  };
  return (text) => {
    const matches: TermMatch[] = [];
    scanWords(text, (start, end) => {
      const match = mayBegin(text.charCodeAt(start), end - start) ? matchAt(text, start, end) : null;
      if (match !== null) matches.push(match);
      return match?.end ?? end;
    });
    return matches;
  };
};
