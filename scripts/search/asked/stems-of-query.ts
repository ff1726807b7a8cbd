import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import type { Concept } from '../query/concept.js';

/** What a part of a compound tells of what is asked for, beside the whole. */
const PART = 0.48;

/** What a term of the glossary tells that was meant and not typed, and how closely it has to be meant. */
const MEANT = 0.5;
const LEAST_MEANT = 0.3;

/** Stems by which a query is held against what readers ask for, and how much each tells. */
export interface StemsOfQuery {
  readonly typed: ReadonlyMap<string, number>;
  /** Of terms that were meant: none of these was typed. */
  readonly meant: ReadonlyMap<string, number>;
}

/** The stem by which a word is known that readers ask with. */
export const askedStemOf = (word: string): string => stemOf(spellingsOf(word)[0] ?? word);

const put = (stems: Map<string, number>, text: string, weight: number): void => {
  for (const word of wordsIn(text)) {
    if (STOP_WORDS.has(word)) continue;
    const stem = askedStemOf(word);
    stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
  }
};

/** Reads what was typed, its mended words in the place of what was typed, and what the glossary has for it. */
export const stemsOfQuery = (concepts: readonly Concept[]): StemsOfQuery => {
  const typed = new Map<string, number>();
  const meant = new Map<string, number>();
  for (const concept of concepts) {
    put(typed, concept.corrected ?? concept.typed, 1);
    for (const part of concept.together) put(typed, part.typed, PART);
    for (const { term, weight } of concept.meant) if (weight >= LEAST_MEANT) put(meant, term.term, MEANT * weight);
  }
  for (const stem of typed.keys()) meant.delete(stem);
  return { typed, meant };
};
