import type { Asked } from '../asked/asked.js';
import type { LexiconTerm } from '../lexicon/lexicon.js';
import { rarity } from '../rarity.js';
import { byScore } from './by-score.js';
import type { Concept } from './concept.js';
import { raiseAsked } from './raise-asked.js';
import { weightOfAsked } from './weight-of-asked.js';
import { RANKING } from './weights.js';

/** What looks terms up: the search engine in the browser. */
export interface Engine {
  /** How well each record says a term; records that hold only a longer word are left out. */
  readonly score: (term: string) => Promise<ReadonlyMap<string, number>>;
  /** How well each record says a term of the glossary. */
  readonly scoreOfTerm: (term: LexiconTerm) => Promise<ReadonlyMap<string, number>>;
  /** Where a record stands in the list of all, most wanted kinds first. */
  readonly placeOf: (id: string) => number;
  /** What stands at a place in that list. */
  readonly idAt: (place: number) => string | undefined;
  /** How many records there are. */
  readonly size: number;
}

export interface Match {
  readonly id: string;
  readonly score: number;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** False when no record says everything that was asked, and these say a part of it. */
  readonly complete: boolean;
}

type Scores = Map<string, number>;

/** A match, and whether it says as much as was asked for. */
export interface RankedMatch extends Match {
  readonly saysEnough: boolean;
}

/**
 * The ways to say a thing as the index has them. A rare way tells no more than the thing itself: of *armoede*, compounds are
 * not better answers for being said in fewer records.
 */
const scoresInIndex = async ({ terms }: Concept, engine: Engine) => {
  const found = await Promise.all(
    terms.map(async ({ text, weight }) => ({ weight, scores: await engine.score(text) })),
  );
  const sayIt = new Set(found.flatMap(({ scores }) => [...scores.keys()])).size;
  return found.map(({ weight, scores }) => ({
    weight: scores.size === 0 ? weight : (weight * rarity(engine.size, sayIt)) / rarity(engine.size, scores.size),
    scores,
  }));
};

const scoresOfTerms = async (concept: Concept, engine: Engine): Promise<Scores> => {
  const [inIndex, meant] = await Promise.all([
    scoresInIndex(concept, engine),
    Promise.all(concept.meant.map(async ({ term, weight }) => ({ weight, scores: await engine.scoreOfTerm(term) }))),
  ]);
  const found = [...inIndex, ...meant];
  const perRecord = new Map<string, number[]>();
  for (const { weight, scores } of found)
    for (const [id, score] of scores) perRecord.set(id, [...(perRecord.get(id) ?? []), weight * score]);
  return new Map(
    [...perRecord].map(([id, all]) => [
      id,
      all.sort((a, b) => b - a).reduce((sum, score, index) => sum + score * RANKING.fade ** index, 0),
    ]),
  );
};

const scoresOf = async (concept: Concept, engine: Engine): Promise<Scores> => {
  const scores = await scoresOfTerms(concept, engine);
  // Where a compound as a whole is said often enough, its parts need not be looked up.
  const isEnough = !concept.typed.includes(' ') && scores.size >= RANKING.few;
  if (concept.together.length < 2 || isEnough) return scores;
  const parts = await Promise.all(concept.together.map((part) => scoresOf(part, engine)));
  // A part that stands nowhere makes the whole another thing.
  if (parts.some(({ size }) => size === 0)) return scores;
  for (const { id, score } of rank(parts, engine, 1))
    scores.set(id, Math.max(scores.get(id) ?? 0, score * RANKING.together));
  return scores;
};

/** How much a thing tells apart, by how many records say it. */
const weightsOf = (all: readonly Scores[], size: number): number[] => {
  const weights = all.map((scores) => (scores.size === 0 ? 0 : Math.log(1 + size / (1 + scores.size))));
  // What no record says counts as much as the rest's most telling thing: a question is not answered by its small words.
  return weights.map((weight) => (weight === 0 ? Math.max(...weights) : weight));
};

/**
 * Best first: what says a greater share of the things stands higher. Kept is what says enough of them, and whatever is
 * among the best: what is all about one thing answers more than what names each in passing.
 */
const rank = (all: readonly Scores[], engine: Engine, enough: number): RankedMatch[] => {
  const weights = weightsOf(all, engine.size);
  const leavesOut = all.length < 3 ? RANKING.share : RANKING.shareOfQuestion;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(all.flatMap((scores) => [...scores.keys()]));
  const matches = [...ids].map((id) => {
    const share = all.reduce((sum, scores, index) => sum + (scores.has(id) ? (weights[index] ?? 0) : 0), 0) / total;
    const sum = all.reduce((score, scores) => score + (scores.get(id) ?? 0), 0);
    return { id, saysEnough: share >= enough - 1e-9, score: sum * share ** leavesOut };
  });
  return matches.sort(byScore(engine)).filter(({ saysEnough }, place) => saysEnough || place < RANKING.best);
};

/** Finds what says the concepts, best first. Enough is both of two things, and of more at least half. */
export const find = async (concepts: readonly Concept[], engine: Engine, asked: Asked): Promise<Matches> => {
  const all = await Promise.all(concepts.map((concept) => scoresOf(concept, engine)));
  if (all.length === 0) return { matches: [], complete: true };
  const ranked = rank(all, engine, all.length < 3 ? 1 : RANKING.enough);
  const matches = raiseAsked(ranked, asked.sharesOf(concepts, engine.size), weightOfAsked(concepts), engine);
  if (all.length === 1 || matches.some(({ saysEnough }) => saysEnough)) return { matches, complete: true };
  // A part is enough where every thing is said somewhere, or where the glossary knows one that is.
  const said = concepts.filter((_, index) => (all[index]?.size ?? 0) > 0);
  const isSafe = said.length === all.length || said.some(({ isTerm }) => isTerm);
  return { matches: isSafe ? rank(all, engine, 0) : [], complete: false };
};
