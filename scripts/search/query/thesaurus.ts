import { wordsIn } from '../language/words.js';
import type { LexiconTerm } from '../lexicon/lexicon.js';
import { phraseKeys } from '../lexicon/phrase-keys.js';
import type { ReadersWords } from '../readers/readers-words.js';

/** How what was typed relates to a glossary term. */
export type Relation = 'same' | 'narrower' | 'readers-word';

export interface ThesaurusMatch {
  readonly term: LexiconTerm;
  readonly relation: Relation;
}

export interface Thesaurus {
  /** The terms that a phrase stands for or leads to; the closest relation first. */
  readonly find: (phrase: string) => readonly ThesaurusMatch[];
  /** Terms that fall under a term. */
  readonly under: (term: LexiconTerm) => readonly LexiconTerm[];
  readonly related: (term: LexiconTerm) => readonly LexiconTerm[];
  /** Terms of several words, written as one: what was meant by `omgekeerdetoets`. */
  readonly joined: readonly string[];
}

const asOneWord = (phrase: string): string => wordsIn(phrase).join('');

const visibleWords = (terms: readonly LexiconTerm[]): ReadonlyMap<string, readonly ThesaurusMatch[]> => {
  const matches = new Map<string, ThesaurusMatch[]>();
  const put = (phrase: string, match: ThesaurusMatch) => {
    for (const key of [...phraseKeys(phrase), ...phraseKeys(asOneWord(phrase))]) {
      const known = matches.get(key) ?? [];
      if (!known.some(({ term }) => term === match.term)) matches.set(key, [...known, match]);
    }
  };
  for (const term of terms) for (const phrase of [term.term, ...term.same]) put(phrase, { term, relation: 'same' });
  for (const term of terms) for (const phrase of term.narrower) put(phrase, { term, relation: 'narrower' });
  return matches;
};

/** The glossary read from the reader's side. */
export const createThesaurus = (
  terms: readonly LexiconTerm[],
  { termsOf }: Pick<ReadersWords, 'termsOf'>,
): Thesaurus => {
  const visible = visibleWords(terms);
  const at = (places: readonly number[]) => places.flatMap((place) => terms[place] ?? []);
  return {
    find: (phrase) => {
      const keys = phraseKeys(phrase);
      const shown = keys.flatMap((key) => visible.get(key) ?? []);
      const own = keys.flatMap((key) => at(termsOf(key)));
      const all = [...shown, ...own.map((term): ThesaurusMatch => ({ term, relation: 'readers-word' }))];
      return all.filter(({ term }, index) => all.findIndex((other) => other.term === term) === index);
    },
    under: (term) => terms.filter(({ broader }) => at(broader).includes(term)),
    related: ({ related }) => at(related),
    joined: terms
      .flatMap(({ term, same }) => [term, ...same])
      .filter((phrase) => phrase.includes(' '))
      .map(asOneWord),
  };
};
