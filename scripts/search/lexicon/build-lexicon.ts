import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { FactsOf, WordFacts } from '../compounds/word-facts.js';
import type { ReadRecord } from '../records/read-record.js';
import { frontEncode } from './front-coding.js';
import type { Lexicon, LexiconTerm } from './lexicon.js';
import { markParts } from './mark-parts.js';

/** Words in as many records as this are common, and fewer are rather common: with a typing error they are likelier meant. */
const GROUPS = [12, 3, 1] as const;

const countRecords = (records: readonly ReadRecord[], factsOf: FactsOf): ReadonlyMap<WordFacts, number> => {
  const counts = new Map<WordFacts, number>();
  // The index leaves out words that tell nothing, so the search need not know them.
  for (const { titleWords, extraWords, textWords, indexedForms } of records)
    for (const word of new Set([...titleWords, ...extraWords, ...textWords, ...indexedForms.map(factsOf)]))
      if (!word.isStop) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const termsOf = (begrippen: readonly Begrip[]): LexiconTerm[] => {
  const places = new Map(begrippen.map(({ slug }, index) => [slug, index]));
  const indexed = (slugs: readonly string[]) => slugs.flatMap((slug) => places.get(slug) ?? []);
  return begrippen.map(({ slug, term, woordvormen, synoniemen, smaller, ruimer, verwant }) => ({
    slug,
    term,
    same: [...woordvormen, ...synoniemen],
    narrower: smaller,
    broader: indexed(ruimer),
    related: indexed(verwant),
  }));
};

/** Gathers the words of all records, cut into their parts, and the glossary. */
export const buildLexicon = (
  records: readonly ReadRecord[],
  begrippen: readonly Begrip[],
  factsOf: FactsOf,
): Lexicon => {
  const counts = [...countRecords(records, factsOf)];
  const words = GROUPS.map((least, group) => {
    const most = group === 0 ? Number.POSITIVE_INFINITY : (GROUPS[group - 1] ?? 0) - 1;
    const members = counts
      .filter(([, count]) => count >= least && count <= most)
      .map(([{ parts }]) => markParts(parts));
    return frontEncode(members.sort());
  });
  return { words, terms: termsOf(begrippen) };
};
