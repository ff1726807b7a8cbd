import type { FactsOf } from '../compounds/word-facts.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { rarity } from '../rarity.js';
import type { ReadRecord } from '../records/read-record.js';
import { addTo, type StemCounts, spread } from './stem-counts.js';

/** BM25's constants, with half the punishment for long texts; Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009. */
const SATURATION = 1.2;
const BY_LENGTH = 0.5;
/** A title counts twice. */
const TITLE = 2;

interface RankedText {
  readonly record: number;
  readonly score: number;
  /** How many of the words it has. */
  readonly words: number;
}

/** Ranks all texts by how much they say these words, each worth so much; the best first. */
type TextRanker = (words: StemCounts) => readonly RankedText[];

/** What one stem adds to each text that has it, before how much the stem is worth. */
type Postings = ReadonlyMap<string, readonly (readonly [record: number, part: number])[]>;

const countStems = ({ titleWords, textWords }: ReadRecord, factsOf: FactsOf): StemCounts => {
  const counts: StemCounts = new Map();
  for (const word of titleWords) if (!STOP_WORDS.has(word)) addTo(counts, factsOf(word).stem, TITLE);
  for (const word of textWords) if (!STOP_WORDS.has(word)) addTo(counts, factsOf(word).stem, 1);
  return counts;
};

const postingsOf = (records: readonly ReadRecord[], stems: StemCounts, factsOf: FactsOf): Postings => {
  const lengths = records.map(({ titleWords, textWords }) => titleWords.length + textWords.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const texts = records.map((record) => countStems(record, factsOf));
  const inTexts = spread(texts);
  const postings = new Map<string, [number, number][]>();
  for (const [record, counts] of texts.entries()) {
    const fullAt = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * (lengths[record] ?? 0)) / average);
    for (const [stem, often] of counts) {
      if (!stems.has(stem)) continue;
      const part = (rarity(texts.length, inTexts.get(stem) ?? 0) * often) / (often + fullAt);
      const known = postings.get(stem);
      if (known === undefined) postings.set(stem, [[record, part]]);
      else known.push([record, part]);
    }
  }
  return postings;
};

/** Reads all texts once. `stems` are those that will be asked for. */
export const createTextRanker = (records: readonly ReadRecord[], stems: StemCounts, factsOf: FactsOf): TextRanker => {
  const postings = postingsOf(records, stems, factsOf);
  return (words) => {
    const ranked = new Map<number, RankedText>();
    for (const [stem, worth] of words)
      for (const [record, part] of postings.get(stem) ?? []) {
        const { score, words: had } = ranked.get(record) ?? { score: 0, words: 0 };
        ranked.set(record, { record, score: score + worth * part, words: had + 1 });
      }
    return [...ranked.values()].sort((a, b) => b.score - a.score || a.record - b.record);
  };
};
