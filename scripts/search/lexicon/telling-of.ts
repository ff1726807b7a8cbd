import type { Begrip } from '../../../schemas/registers/begrip.js';
import { Grouped } from '../../content/relate/grouped.js';
import type { FactsOf, WordFacts } from '../compounds/word-facts.js';
import { spellingsOf, wordsIn } from '../language/words.js';

/** A way to say a term: in its own words, or in those of a narrower one. */
export interface Phrase {
  readonly term: number;
  readonly stems: readonly string[];
  readonly isOwn: boolean;
}

/** By their first stem. */
const phrasesOf = (begrippen: readonly Begrip[], factsOf: FactsOf): Grouped<Phrase> => {
  const stemsIn = (text: string) =>
    wordsIn(text)
      .map((word) => spellingsOf(word)[0] ?? word)
      .map((word) => factsOf(word).stem);
  const phrases = begrippen.flatMap(({ term, woordvormen, synoniemen, smaller }, place) => [
    ...[term, ...woordvormen, ...synoniemen].map((text) => ({ term: place, stems: stemsIn(text), isOwn: true })),
    ...smaller.map((text) => ({ term: place, stems: stemsIn(text), isOwn: false })),
  ]);
  return new Grouped(phrases, ({ stems }) => [stems[0]]);
};

/** What one word has to do with the terms. */
interface Telling {
  /** The phrases that it begins. */
  readonly begun: readonly Phrase[];
  /** The terms whose own word is a part of it. */
  readonly within: readonly number[];
}

/** Null when a word has nothing to do with any term, as most. */
export type TellingOf = (word: WordFacts) => Telling | null;

/** Looks up each word once, however many texts say it. */
export const createTellingOf = (begrippen: readonly Begrip[], factsOf: FactsOf): TellingOf => {
  const phrases = phrasesOf(begrippen, factsOf);
  const known = new Map<WordFacts, Telling | null>();
  const look = ({ stem, partStems }: WordFacts): Telling | null => {
    const begun = phrases.of(stem);
    const within = partStems.flatMap((part) =>
      phrases.of(part).flatMap(({ term, stems, isOwn }) => (isOwn && stems.length === 1 ? [term] : [])),
    );
    return begun.length + within.length === 0 ? null : { begun, within };
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const telling = look(word);
    known.set(word, telling);
    return telling;
  };
};
