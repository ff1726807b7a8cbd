import type { Begrip } from '../../../schemas/registers/begrip.js';
import { addressOf } from '../../content/addresses/addresses.js';
import type { FactsOf, WordFacts } from '../compounds/word-facts.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';
import type { ReadRecord } from '../records/read-record.js';
import { LEVELS, type Level, type Saying } from './sayings.js';
import { createTellingOf, type Phrase, type TellingOf } from './telling-of.js';
import { whatIsAbout } from './what-is-about.js';

/** As often as this is more than in passing. */
const OFTEN = 3;

const isAt = ({ stems }: Phrase, words: readonly WordFacts[], at: number): boolean =>
  stems.every((stem, index) => stem === words[at + index]?.stem);

const higher = (one: Level | undefined, other: Level): Level =>
  one === undefined || LEVELS.indexOf(other) > LEVELS.indexOf(one) ? other : one;

/** How many words of a title tell anything. */
const countTelling = (title: string): number => wordsIn(title).filter((word) => !STOP_WORDS.has(word)).length;

/** How a record says each term that it says. */
const levelsIn = ({ record, titleWords, extraWords, textWords }: ReadRecord, tellingOf: TellingOf) => {
  const levels = new Map<number, Level>();
  const counts = new Map<number, number>();
  const raise = (term: number, level: Level) => levels.set(term, higher(levels.get(term), level));
  const visit = (words: readonly WordFacts[], levelOf: (phrase: Phrase) => Level) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const telling = word === undefined ? null : tellingOf(word);
      if (telling === null) continue;
      for (const phrase of telling.begun) if (isAt(phrase, words, at)) raise(phrase.term, levelOf(phrase));
      for (const term of telling.within) raise(term, 'narrower');
    }
  };
  let tellingInTitle: number | undefined;
  visit(titleWords, ({ stems, isOwn }) => {
    tellingInTitle ??= countTelling(record.title);
    return !isOwn ? 'narrower' : 2 * stems.length >= tellingInTitle ? 'subject' : 'title';
  });
  visit(extraWords.length === 0 ? textWords : [...extraWords, ...textWords], ({ term, isOwn }) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return !isOwn ? 'narrower' : count >= OFTEN ? 'often' : 'once';
  });
  return levels;
};

/** A record that neither says a term nor is about it has nothing to do with it. */
const NOTHING = { level: 'unsaid', about: 0 } as const;

/**
 * For each term the records that say it: in its own words and true synonyms, or weaker in a narrower word or a compound
 * that it is a part of; and those that are about it. Known beforehand, so that synonyms cost a reader no look-up in the
 * index.
 */
export const whoSays = (
  begrippen: readonly Begrip[],
  records: readonly ReadRecord[],
  factsOf: FactsOf,
): readonly (readonly Saying[])[] => {
  const tellingOf = createTellingOf(begrippen, factsOf);
  const ownAddresses = begrippen.map(({ slug }) => addressOf('begrip', slug));
  const sayings = whatIsAbout(begrippen, records, factsOf).map(
    (all) => new Map(all.map(({ record, about }): [number, Saying] => [record, { ...NOTHING, record, about }])),
  );
  for (const [place, record] of records.entries()) {
    const levels = levelsIn(record, tellingOf);
    for (const [term, level] of levels) {
      const isItself = record.record.address === ownAddresses[term];
      const known = sayings[term]?.get(place) ?? { ...NOTHING, record: place };
      sayings[term]?.set(place, { ...known, level: isItself ? 'itself' : level });
    }
  }
  return sayings.map((all) => [...all.values()].sort((a, b) => a.record - b.record));
};
