import { rarity } from '../rarity.js';
import type { ReadRecord } from '../records/read-record.js';
import { addTo, type StemCounts } from './stem-counts.js';

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
  readonly records: Uint32Array;
  readonly parts: Float64Array;
}

type Postings = ReadonlyMap<string, Posting>;

/** What is counted of one text. */
interface Counted {
  readonly stem: string;
  readonly record: number;
  readonly often: number;
}

/** How often each text says each stem that will be asked for: all stems of all texts are many times as many. */
const countStems = (records: readonly ReadRecord[], stems: StemCounts): readonly Counted[] => {
  const counted: Counted[] = [];
  for (const [record, { titleWords, textWords }] of records.entries()) {
    const counts: StemCounts = new Map();
    for (const { isStop, stem } of titleWords) if (!isStop && stems.has(stem)) addTo(counts, stem, TITLE);
    for (const { isStop, stem } of textWords) if (!isStop && stems.has(stem)) addTo(counts, stem, 1);
    for (const [stem, often] of counts) counted.push({ stem, record, often });
  }
  return counted;
};

const postingsOf = (records: readonly ReadRecord[], stems: StemCounts): Postings => {
  const lengths = records.map(({ titleWords, textWords }) => titleWords.length + textWords.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const counted = countStems(records, stems);
  const inTexts: StemCounts = new Map();
  for (const { stem } of counted) addTo(inTexts, stem, 1);
  const postings = new Map(
    [...inTexts].map(([stem, texts]) => [stem, { records: new Uint32Array(texts), parts: new Float64Array(texts) }]),
  );
  const filled: StemCounts = new Map();
  for (const { stem, record, often } of counted) {
    const fullAt = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * (lengths[record] ?? 0)) / average);
    const at = filled.get(stem) ?? 0;
    filled.set(stem, at + 1);
    const posting = postings.get(stem);
    if (posting === undefined) continue;
    posting.records[at] = record;
    posting.parts[at] = (rarity(records.length, inTexts.get(stem) ?? 0) * often) / (often + fullAt);
  }
  return postings;
};

/** A loop over numbers alone: there are millions of them. */
const addScores = ({ records, parts }: Posting, worth: number, scores: Float64Array, had: Uint32Array): void => {
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    scores[record] = (scores[record] ?? 0) + worth * (parts[at] ?? 0);
    had[record] = (had[record] ?? 0) + 1;
  }
};

/** Reads all texts once. `stems` are those that will be asked for. */
export const createTextRanker = (records: readonly ReadRecord[], stems: StemCounts): TextRanker => {
  const postings = postingsOf(records, stems);
  return (words) => {
    const scores = new Float64Array(records.length);
    const had = new Uint32Array(records.length);
    for (const [stem, worth] of words) {
      const posting = postings.get(stem);
      if (posting !== undefined) addScores(posting, worth, scores, had);
    }
    const ranked: RankedText[] = [];
    for (let record = 0; record < had.length; record++) {
      const words = had[record] ?? 0;
      if (words > 0) ranked.push({ record, score: scores[record] ?? 0, words });
    }
    return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
  };
};
