import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';
import type { Concept } from './concept.js';
import { conceptOfPhrase, conceptOfWord, isKnown, type Words } from './concept-of-word.js';

/** The most words of a query that are looked at, and the longest phrase that the glossary may hold. */
const MAX_WORDS = 24;
const MAX_PHRASE = 5;
const LINKS = ['', 's', 'en'];

export interface Interpretation {
  readonly concepts: readonly Concept[];
  /** The query with its typing errors mended, or null when there was nothing to mend. */
  readonly corrected: string | null;
  /** What was perhaps meant, should nothing be found. */
  readonly perhaps: string | null;
  /** Words that are searched as well and may be shown. */
  readonly also: readonly string[];
}

interface Step {
  readonly concept: Concept;
  readonly used: number;
}

const phraseAt = (tokens: readonly string[], at: number, words: Words): Step | null => {
  for (let used = Math.min(MAX_PHRASE, tokens.length - at); used > 1; used--) {
    const run = tokens.slice(at, at + used);
    if (run.every((word) => STOP_WORDS.has(word))) continue;
    const matches = words.thesaurus.find(run.join(' '));
    // `loze beloftes van de` is found as `loze beloftes` as well, and leaves the rest of the question whole.
    const isLonger = STOP_WORDS.has(run.at(-1) ?? '') && words.thesaurus.find(run.slice(0, -1).join(' ')).length > 0;
    if (matches.length > 0 && !isLonger) return { concept: conceptOfPhrase(run.join(' '), matches, words), used };
  }
  return null;
};

/** Two typed words whose join is a word here: `buurt teams`, `schuld hulp`. */
const joinedAt = (tokens: readonly string[], at: number, words: Words): Step | null => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || STOP_WORDS.has(first) || STOP_WORDS.has(second)) return null;
  const areShort = first.length < 3 || second.length < 3;
  const isHere = (word: string) =>
    words.index.has(word) ||
    words.thesaurus.find(word).length > 0 ||
    (!areShort && (words.index.withStem(stemOf(word)).length > 0 || words.index.isPart(stemOf(word))));
  const join = LINKS.map((link) => first + link + second).find(isHere);
  if (join === undefined) return null;
  const apart = [first, second].map((word) => conceptOfWord(word, false, words));
  return { concept: { ...conceptOfWord(join, false, words), typed: `${first} ${second}`, together: apart }, used: 2 };
};

const telling = (tokens: readonly string[]): readonly string[] => {
  const rest = tokens.filter((token) => !STOP_WORDS.has(token));
  // Somebody who types only such words may well mean one: "samen".
  return rest.length > 0 ? tokens : tokens.filter((token) => token.length > 4);
};

/** Reads a query: what it asks about, in which words that may be said, and which typing errors it holds. */
export const interpret = (query: string, isBeingTyped: boolean, words: Words): Interpretation => {
  const tokens = telling(wordsIn(query).slice(0, MAX_WORDS));
  const onlyStops = tokens.every((token) => STOP_WORDS.has(token));
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const isLast = isBeingTyped && at === tokens.length - 1;
    const step = phraseAt(tokens, at, words) ?? joinedAt(tokens, at, words);
    if (step !== null) concepts.push(step.concept);
    else if (onlyStops || !STOP_WORDS.has(token)) concepts.push(...conceptsOfToken(token, isLast, words));
    at += step?.used ?? 1;
  }
  return {
    concepts,
    corrected: mended(query, concepts, ({ corrected }) => corrected),
    perhaps: mended(query, concepts, ({ corrected, perhaps }) => perhaps ?? corrected),
    also: [...new Set(concepts.flatMap(({ also }) => also))],
  };
};

/** The query with what was meant in the place of what was typed; null when that is the same. */
const mended = (query: string, concepts: readonly Concept[], meantBy: (concept: Concept) => string | null) => {
  const meant = new Map(concepts.map((concept) => [concept.typed, meantBy(concept)]));
  if ([...meant.values()].every((word) => word === null)) return null;
  return wordsIn(query)
    .slice(0, MAX_WORDS)
    .map((word) => meant.get(word) ?? word)
    .join(' ');
};

/** A word with hyphens is one word, or else its pieces. */
const conceptsOfToken = (token: string, isBeingTyped: boolean, words: Words): Concept[] => {
  if (!/['-]/.test(token)) return [conceptOfWord(token, isBeingTyped, words)];
  const whole = conceptOfWord(token.replaceAll(/['-]/g, ''), false, words);
  if (isKnown(whole)) return [whole];
  return token.split(/['-]/).map((piece) => conceptOfWord(piece, isBeingTyped, words));
};
