import { insertBest } from '../../content/relate/insert-best.js';
import { rarity } from '../rarity.js';
import type { ReadRecord } from '../records/read-record.js';
import { createStemCounter } from './count-stems.js';
import type { StemCounts } from './stem-counts.js';

/** BM25's constants, with half the punishment for long texts; Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009. */
const SATURATION = 1.2;
const BY_LENGTH = 0.5;

interface RankedText {
  readonly record: number;
  readonly score: number;
}

/** How many of the words a text has to have, and how many texts are asked for. */
interface Wanted {
  readonly leastWords: number;
  readonly mostTexts: number;
}

/** Finds the texts that say these words most, each worth so much; the best first. */
type TextRanker = (words: StemCounts, wanted: Wanted) => readonly RankedText[];

/** The texts that have a stem, and what it adds to each, before how much the stem is worth. */
interface Posting {
  readonly records: Uint32Array;
  readonly parts: Float64Array;
}

type Postings = ReadonlyMap<string, Posting | undefined>;

const postingsOf = (records: readonly ReadRecord[], asked: StemCounts): Postings => {
  const lengths = records.map(({ titleWords, textWords }) => titleWords.length + textWords.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const stems = [...asked.keys()];
  const countAll = createStemCounter(records, stems);
  const inTexts = new Uint32Array(stems.length);
  countAll((_, stem) => {
    inTexts[stem] = (inTexts[stem] ?? 0) + 1;
  });
  const postings = Array.from(inTexts, (texts) => ({
    records: new Uint32Array(texts),
    parts: new Float64Array(texts),
    worth: rarity(records.length, texts),
  }));
  const filled = new Uint32Array(stems.length);
  countAll((record, stem, often) => {
    const posting = postings[stem];
    if (posting === undefined) return;
    const at = filled[stem] ?? 0;
    filled[stem] = at + 1;
    const fullAt = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * (lengths[record] ?? 0)) / average);
    posting.records[at] = record;
    posting.parts[at] = (posting.worth * often) / (often + fullAt);
  });
  return new Map(stems.map((stem, place) => [stem, postings[place]]));
};

/** A loop over numbers alone: there are millions of them. */
const addScores = ({ records, parts }: Posting, worth: number, scores: Float64Array, had: Uint32Array): void => {
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    scores[record] = (scores[record] ?? 0) + worth * (parts[at] ?? 0);
    had[record] = (had[record] ?? 0) + 1;
  }
};

/** The best of all, and of those that are as good the first. A dozen are wanted of ten thousands, so these are not sorted. */
const bestOf = (scores: Float64Array, had: Uint32Array, { leastWords, mostTexts }: Wanted): readonly RankedText[] => {
  const best: RankedText[] = [];
  for (let record = 0; record < had.length; record++) {
    const score = scores[record] ?? 0;
    if ((had[record] ?? 0) >= leastWords && score > (best[mostTexts - 1]?.score ?? Number.NEGATIVE_INFINITY))
      insertBest(best, { record, score }, (one, other) => one.score > other.score, mostTexts);
  }
  return best;
};

/** Reads all texts once. `stems` are those that will be asked for. */
export const createTextRanker = (records: readonly ReadRecord[], stems: StemCounts): TextRanker => {
  const postings = postingsOf(records, stems);
  return (words, wanted) => {
    const scores = new Float64Array(records.length);
    const had = new Uint32Array(records.length);
    for (const [stem, worth] of words) {
      const posting = postings.get(stem);
      if (posting !== undefined) addScores(posting, worth, scores, had);
    }
    return bestOf(scores, had, wanted);
  };
};
