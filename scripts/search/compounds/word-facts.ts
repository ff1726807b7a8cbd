import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { partStems } from './part-stems.js';
import type { CompoundPart, CompoundSplitter } from './split-compound.js';

/** What is known of one folded word. There is one of these for each word, so they can be compared and counted as they are. */
export interface WordFacts {
  readonly word: string;
  /** Whether it tells nothing by itself. */
  readonly isStop: boolean;
  readonly stem: string;
  readonly parts: readonly CompoundPart[];
  /** The stems under which a compound can be found besides its own; empty when it is none. */
  readonly partStems: readonly string[];
}

export type FactsOf = (word: string) => WordFacts;

/** Cuts its word only when somebody asks for the parts: of many a word only the stem is asked. */
class KnownWord implements WordFacts {
  readonly word: string;
  readonly isStop: boolean;
  readonly stem: string;
  readonly #split: CompoundSplitter;
  #parts: readonly CompoundPart[] | undefined;
  #partStems: readonly string[] | undefined;

  constructor(word: string, split: CompoundSplitter) {
    this.word = word;
    this.isStop = STOP_WORDS.has(word);
    this.stem = stemOf(word);
    this.#split = split;
  }

  get parts(): readonly CompoundPart[] {
    this.#parts ??= this.#split(this.word);
    return this.#parts;
  }

  get partStems(): readonly string[] {
    this.#partStems ??= partStems(this.parts);
    return this.#partStems;
  }
}

/** Finds out about each word once, however many texts hold it. */
export const createFactsOf = (split: CompoundSplitter): FactsOf => {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const facts = new KnownWord(word, split);
    known.set(word, facts);
    return facts;
  };
};
