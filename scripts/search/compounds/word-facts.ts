import { stemOf } from '../language/stem.js';
import { partStems } from './part-stems.js';
import type { CompoundPart, CompoundSplitter } from './split-compound.js';

/** What is known of one folded word. */
export interface WordFacts {
  readonly stem: string;
  readonly parts: readonly CompoundPart[];
  /** The stems under which a compound can be found besides its own; empty when it is none. */
  readonly partStems: readonly string[];
}

export type FactsOf = (word: string) => WordFacts;

/** Finds out about each word once, however many texts hold it. */
export const createFactsOf = (split: CompoundSplitter): FactsOf => {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = split(word);
    const facts = { stem: stemOf(word), parts, partStems: partStems(parts) };
    known.set(word, facts);
    return facts;
  };
};
