import type { Begrip } from '../../../schemas/registers/begrip.js';
import { addressOf } from '../../content/addresses/addresses.js';
import { Grouped } from '../../content/relate/grouped.js';
import type { FactsOf } from '../compounds/word-facts.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { ReadRecord } from '../records/read-record.js';
import { LEVELS, type Level, type Saying } from './sayings.js';
import { whatIsAbout } from './what-is-about.js';

/** As often as this is more than in passing. */
const OFTEN = 3;

/** A way to say a term: in its own words, or in those of a narrower one. */
interface Phrase {
  readonly term: number;
  readonly stems: readonly string[];
  readonly isOwn: boolean;
}

type Phrases = Grouped<Phrase>;

/** By their first stem, so that each word of a text costs one look-up. */
const phrasesOf = (begrippen: readonly Begrip[], factsOf: FactsOf): Phrases => {
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

const phrasesAt = (stems: readonly string[], at: number, phrases: Phrases): readonly Phrase[] => {
  const begun = phrases.of(stems[at] ?? '');
  // Most words begin no phrase.
  return begun.length === 0
    ? begun
    : begun.filter((phrase) => phrase.stems.every((stem, index) => stem === stems[at + index]));
};

const higher = (one: Level | undefined, other: Level): Level =>
  one === undefined || LEVELS.indexOf(other) > LEVELS.indexOf(one) ? other : one;

/** How a record says each term that it says. */
const levelsIn = ({ record, titleWords, extraWords, textWords }: ReadRecord, phrases: Phrases): Map<number, Level> => {
  const levels = new Map<number, Level>();
  const counts = new Map<number, number>();
  const raise = (term: number, level: Level) => levels.set(term, higher(levels.get(term), level));
  const title = titleWords.map(({ stem }) => stem);
  const text = [...extraWords, ...textWords].map(({ stem }) => stem);
  const telling = wordsIn(record.title).filter((word) => !STOP_WORDS.has(word)).length;
  for (const at of title.keys())
    for (const { term, isOwn, stems } of phrasesAt(title, at, phrases))
      if (!isOwn) raise(term, 'narrower');
      else raise(term, 2 * stems.length >= telling ? 'subject' : 'title');
  for (const at of text.keys())
    for (const { term, isOwn } of phrasesAt(text, at, phrases)) {
      const count = (counts.get(term) ?? 0) + 1;
      counts.set(term, count);
      if (!isOwn) raise(term, 'narrower');
      else raise(term, count >= OFTEN ? 'often' : 'once');
    }
  for (const word of new Set([...titleWords, ...extraWords, ...textWords]))
    for (const part of word.partStems)
      for (const { term, stems, isOwn } of phrases.of(part)) if (isOwn && stems.length === 1) raise(term, 'narrower');
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
  const phrases = phrasesOf(begrippen, factsOf);
  const sayings = whatIsAbout(begrippen, records, factsOf).map(
    (all) => new Map(all.map(({ record, about }): [number, Saying] => [record, { ...NOTHING, record, about }])),
  );
  for (const [place, record] of records.entries()) {
    const levels = levelsIn(record, phrases);
    for (const [term, level] of levels) {
      const isItself = record.record.address === addressOf('begrip', begrippen[term]?.slug ?? '');
      const known = sayings[term]?.get(place) ?? { ...NOTHING, record: place };
      sayings[term]?.set(place, { ...known, level: isItself ? 'itself' : level });
    }
  }
  return sayings.map((all) => [...all.values()].sort((a, b) => a.record - b.record));
};
