import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { FactsOf } from '../compounds/word-facts.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { ReadRecord } from '../records/read-record.js';
import type { About, Saying } from './sayings.js';

type Counts = Map<string, number>;

/** How much a word says about a term, by where the glossary has it. */
const WEIGHTS = { name: 3, narrower: 1.5, other: 0.5, most: 3 } as const;
/** BM25's constants, with half the punishment for long texts; Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009. */
const SATURATION = 1.2;
const BY_LENGTH = 0.5;
/** A title counts twice. */
const TITLE = 2;
/** A text with fewer of the words is about something else. */
const LEAST_WORDS = 3;
const MOST_RECORDS = 12;
/** From this share of what the best text has, a text is about a term: a little, more, and as much as any. */
const SHARES: readonly (readonly [least: number, about: About])[] = [
  [0.75, 3],
  [0.5, 2],
  [0.25, 1],
];

const add = (counts: Counts, stem: string, much: number) => counts.set(stem, (counts.get(stem) ?? 0) + much);

/** How rare something is: of `all`, `some` have it. */
const rarity = (all: number, some: number): number => Math.log(1 + (all - some + 0.5) / (some + 0.5));

/** The words that people use who mean a term, in its names, its explanation and readers' own words. */
const wordsOf = (begrip: Begrip, factsOf: FactsOf): Counts => {
  const { term, woordvormen, synoniemen, smaller, omschrijving, zoekwoorden } = begrip;
  const counts: Counts = new Map();
  const count = (texts: readonly string[], much: number) => {
    for (const word of texts.flatMap(wordsIn).flatMap(spellingsOf))
      if (!STOP_WORDS.has(word)) add(counts, factsOf(word).stem, much);
  };
  count([term, ...woordvormen, ...synoniemen], WEIGHTS.name);
  count(smaller, WEIGHTS.narrower);
  count([omschrijving, ...zoekwoorden], WEIGHTS.other);
  return new Map([...counts].map(([stem, much]) => [stem, Math.min(much, WEIGHTS.most)]));
};

interface Text {
  readonly counts: Counts;
  readonly length: number;
}

const textOf = ({ titleWords, textWords }: ReadRecord, factsOf: FactsOf): Text => {
  const counts: Counts = new Map();
  for (const word of titleWords) if (!STOP_WORDS.has(word)) add(counts, factsOf(word).stem, TITLE);
  for (const word of textWords) if (!STOP_WORDS.has(word)) add(counts, factsOf(word).stem, 1);
  return { counts, length: titleWords.length + textWords.length };
};

/** In how many of these each stem is. */
const spread = (all: readonly Counts[]): Counts => {
  const counts: Counts = new Map();
  for (const one of all) for (const stem of one.keys()) add(counts, stem, 1);
  return counts;
};

/** Where each stem is, so that a term costs only the texts that hold its words. */
const whereStemsAre = (texts: readonly Text[], stems: Counts): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { counts }] of texts.entries())
    for (const stem of counts.keys()) if (stems.has(stem)) places.set(stem, [...(places.get(stem) ?? []), place]);
  return places;
};

const strengthOf = (share: number): About => SHARES.find(([least]) => share >= least)?.[1] ?? 0;

/**
 * For each term the records that are about it, found by all words that the glossary has for it, also where the record
 * does not say the term itself: the page about debts is about *deurwaarder* too. The best dozen of each.
 */
export const whatIsAbout = (
  begrippen: readonly Begrip[],
  records: readonly ReadRecord[],
  factsOf: FactsOf,
): readonly (readonly Pick<Saying, 'record' | 'about'>[])[] => {
  const terms = begrippen.map((begrip) => wordsOf(begrip, factsOf));
  const texts = records.map((record) => textOf(record, factsOf));
  const inTerms = spread(terms);
  const places = whereStemsAre(texts, inTerms);
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const scoreIn = (place: number, stem: string): number => {
    const { counts, length } = texts[place] ?? { counts: new Map(), length: 0 };
    const often = counts.get(stem) ?? 0;
    return often / (often + SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / average));
  };
  return terms.map((words) => {
    const scores = new Map<number, { score: number; words: number }>();
    for (const [stem, much] of words) {
      const where = places.get(stem) ?? [];
      const telling = much * Math.log(1 + terms.length / (inTerms.get(stem) ?? 1)) * rarity(texts.length, where.length);
      for (const place of where) {
        const before = scores.get(place) ?? { score: 0, words: 0 };
        scores.set(place, { score: before.score + telling * scoreIn(place, stem), words: before.words + 1 });
      }
    }
    const best = [...scores].filter(([, one]) => one.words >= LEAST_WORDS).sort((a, b) => b[1].score - a[1].score);
    const most = best[0]?.[1].score ?? 0;
    return best.slice(0, MOST_RECORDS).flatMap(([record, { score }]) => {
      const about = strengthOf(score / most);
      return about === 0 ? [] : [{ record, about }];
    });
  });
};
