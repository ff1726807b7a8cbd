import type { Begrip } from '../../../schemas/registers/begrip.js';
import type { FactsOf, WordFacts } from '../compounds/word-facts.js';
import { rootOf } from '../language/stem.js';
import type { ReadRecord } from '../records/read-record.js';
import { type CountedWord, divideLexicon } from './divide-lexicon.js';
import { frontEncode } from './front-coding.js';
import type { Lexicon, LexiconTerm, LexiconWords } from './lexicon.js';
import { markParts } from './mark-parts.js';
import { ALL_RARE, RARE_FILES, rareFileOf } from './rare-files.js';

/** Words in as many records as this are common, and fewer are rather common: with a typing error they are likelier meant. */
const GROUPS = [12, 3, 1] as const;

export interface BuiltLexicon {
  readonly lexicon: Lexicon;
  /** The other words of a large collection, by the files in which these are loaded. */
  readonly rareWords: ReadonlyMap<string, LexiconWords>;
}

const countRecords = (records: readonly ReadRecord[], factsOf: FactsOf): readonly CountedWord[] => {
  const counts = new Map<WordFacts, number>();
  // The index leaves out words that tell nothing, so the search need not know them.
  for (const { titleWords, extraWords, textWords, indexedForms } of records)
    for (const word of new Set([...titleWords, ...extraWords, ...textWords, ...indexedForms.map(factsOf)]))
      if (!word.isStop) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
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

const encodeWords = (counts: readonly CountedWord[]): readonly string[] =>
  GROUPS.map((least, group) => {
    const most = group === 0 ? Number.POSITIVE_INFINITY : (GROUPS[group - 1] ?? 0) - 1;
    const members = counts
      .filter(([, records]) => records >= least && records <= most)
      .map(([{ parts }]) => markParts(parts));
    return frontEncode(members.sort());
  });

/** All stems that are a part of some of these words. */
const partsOf = (counts: readonly CountedWord[]): ReadonlySet<string> =>
  new Set(counts.flatMap(([{ partStems }]) => partStems));

interface RareFile {
  readonly counts: CountedWord[];
  readonly parts: string[];
}

/** Words are in the file of their stem, and in that of their own first letters, by which they are found while typed. */
const rareFiles = (groups: readonly (readonly CountedWord[])[]): ReadonlyMap<string, LexiconWords> => {
  if (groups.length === 0) return new Map();
  const inFile = new Map(RARE_FILES.map((file): [string, RareFile] => [file, { counts: [], parts: [] }]));
  for (const group of groups)
    for (const file of new Set(group.flatMap(([{ word, stem }]) => [rareFileOf(stem), rareFileOf(word)])))
      inFile.get(file)?.counts.push(...group);
  const all = groups.flat();
  for (const part of [...partsOf(all)].sort()) inFile.get(rareFileOf(part))?.parts.push(part);
  const files = [...inFile].map(([file, { counts, parts }]) => [file, { words: encodeWords(counts), parts }] as const);
  return new Map([...files, [ALL_RARE, { words: encodeWords(all), parts: [] }]]);
};

/**
 * Gathers the words of all records, cut into their parts, and the glossary. Of common words it tells whether they are a part
 * of a rare one, so that these need not be loaded for that. About `most` words are common.
 */
export const buildLexicon = (
  records: readonly ReadRecord[],
  begrippen: readonly Begrip[],
  factsOf: FactsOf,
  most: number,
): BuiltLexicon => {
  const { common, rare } = divideLexicon(countRecords(records, factsOf), most);
  const asked = new Set(common.flatMap(([{ word, stem }]) => [stem, rootOf(word)]));
  const parts = [...partsOf(rare.flat())].filter((part) => asked.has(part)).sort();
  return { lexicon: { words: encodeWords(common), parts, terms: termsOf(begrippen) }, rareWords: rareFiles(rare) };
};
