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

/** The texts that have a stem, and what it adds to each, before how much the stem is worth. */
interface Posting {
  readonly records: number[];
  readonly parts: number[];
}

type Postings = ReadonlyMap<string, Posting>;

/** Those that will be asked for only: all stems of all texts are many times as many. */
const countStems = ({ titleWords, textWords }: ReadRecord, stems: StemCounts): StemCounts => {
  const counts: StemCounts = new Map();
  for (const { isStop, stem } of titleWords) if (!isStop && stems.has(stem)) addTo(counts, stem, TITLE);
  for (const { isStop, stem } of textWords) if (!isStop && stems.has(stem)) addTo(counts, stem, 1);
  return counts;
};

const postingsOf = (records: readonly ReadRecord[], stems: StemCounts): Postings => {
  const lengths = records.map(({ titleWords, textWords }) => titleWords.length + textWords.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const texts = records.map((record) => countStems(record, stems));
  const inTexts = spread(texts);
  const postings = new Map<string, Posting>();
  for (const [record, counts] of texts.entries()) {
    const fullAt = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * (lengths[record] ?? 0)) / average);
    for (const [stem, often] of counts) {
      const part = (rarity(texts.length, inTexts.get(stem) ?? 0) * often) / (often + fullAt);
      const posting = postings.get(stem) ?? { records: [], parts: [] };
      posting.records.push(record);
      posting.parts.push(part);
      postings.set(stem, posting);
    }
  }
  return postings;
};

/** Reads all texts once. `stems` are those that will be asked for. */
export const createTextRanker = (records: readonly ReadRecord[], stems: StemCounts): TextRanker => {
  const postings = postingsOf(records, stems);
  return (words) => {
    const scores = new Float64Array(records.length);
    const had = new Uint32Array(records.length);
    for (const [stem, worth] of words) {
      const { records: having = [], parts = [] } = postings.get(stem) ?? {};
      for (let at = 0; at < having.length; at++) {
        const record = having[at] ?? 0;
        scores[record] = (scores[record] ?? 0) + worth * (parts[at] ?? 0);
        had[record] = (had[record] ?? 0) + 1;
      }
    }
    const ranked: RankedText[] = [];
    for (let record = 0; record < had.length; record++) {
      const words = had[record] ?? 0;
      if (words > 0) ranked.push({ record, score: scores[record] ?? 0, words });
    }
    return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
  };
};
