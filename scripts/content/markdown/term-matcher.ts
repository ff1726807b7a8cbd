import type { Begrip } from '../../../schemas/registers/begrip.js';

export interface TermMatch {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Finds glossary terms in a running text, longest term first. */
export type TermMatcher = (text: string) => TermMatch[];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
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

/** What begins with a word as it is typed; remembered, as texts say the same words time and again. */
const createLookUp = (begrippen: readonly Begrip[]): ((typed: string) => readonly Name[]) => {
  const names = byFirstWord(begrippen);
  const known = new Map<string, readonly Name[]>();
  return (typed) => {
    const before = known.get(typed);
    if (before !== undefined) return before;
    const found = names.get(typed.toLowerCase()) ?? names.get(typed) ?? NONE;
    known.set(typed, found);
    return found;
  };
};

/** Makes a matcher for the terms and word forms of a glossary. Synonyms are not marked: they are for searching. */
export const createTermMatcher = (begrippen: readonly Begrip[]): TermMatcher => {
  const lookUp = createLookUp(begrippen);
  return (text) => {
    const matches: TermMatch[] = [];
    WORD.lastIndex = 0;
    for (let word = WORD.exec(text); word !== null; word = WORD.exec(text))
      for (const name of lookUp(word[0])) {
        const end = endOf(name, text, WORD.lastIndex);
        if (end === null) continue;
        matches.push({ slug: name.slug, start: word.index, end });
        WORD.lastIndex = end;
        break;
      }
    return matches;
  };
};
