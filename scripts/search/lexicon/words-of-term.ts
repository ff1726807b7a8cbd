import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { FactsOf } from '../compounds/word-facts.js';
import { spellingsOf, wordsIn } from '../language/words.js';
import { addTo, type StemCounts } from './stem-counts.js';

/** How much a word says about a term, by where the glossary has it, and at most. */
const WEIGHTS = { name: 3, narrower: 1.5, other: 0.5, most: 3 } as const;

/** The words of people who mean a term, with how much each says: its names, its explanation, readers' own words. */
export const wordsOfTerm = (begrip: Begrip, factsOf: FactsOf): StemCounts => {
  const { term, woordvormen, synoniemen, smaller, omschrijving, zoekwoorden } = begrip;
  const counts: StemCounts = new Map();
  const count = (texts: readonly string[], much: number) => {
    for (const { isStop, stem } of texts.flatMap(wordsIn).flatMap(spellingsOf).map(factsOf))
      if (!isStop) addTo(counts, stem, much);
  };
  count([term, ...woordvormen, ...synoniemen], WEIGHTS.name);
  count(smaller, WEIGHTS.narrower);
  count([omschrijving, ...zoekwoorden], WEIGHTS.other);
  return new Map([...counts].map(([stem, much]) => [stem, Math.min(much, WEIGHTS.most)]));
};
