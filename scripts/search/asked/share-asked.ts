import { stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsIn } from '../language/words.js';
import type { Concept } from '../query/concept.js';
import { type Posting, slotOfStem } from './asked-postings.js';

/** What a part of a compound tells of what is asked for, beside the whole. */
const PART = 0.6;

/** For each record, by its place, how much of what is asked for its readers ask for: from 0 to 2, as more of them do. */
export type ShareAsked = (concepts: readonly Concept[], size: number) => ReadonlyMap<number, number>;

/** Where nothing is known of what readers ask for. */
export const NOTHING_ASKED: ShareAsked = () => new Map();

const slotsOf = (concepts: readonly Concept[]): ReadonlyMap<number, number> => {
  const slots = new Map<number, number>();
  const put = (text: string, weight: number) => {
    for (const word of wordsIn(text)) {
      if (STOP_WORDS.has(word)) continue;
      const slot = slotOfStem(stemOf(word.replaceAll(/['-]/g, '')));
      slots.set(slot, Math.max(weight, slots.get(slot) ?? 0));
    }
  };
  for (const { typed, corrected, together } of concepts) {
    put(corrected ?? typed, 1);
    for (const part of together) put(part.typed, PART);
  }
  return slots;
};

/** Holds a query against what readers were heard to ask for; the rarer a word, the more it counts. */
export const createShareAsked =
  (asked: ReadonlyMap<number, readonly Posting[]>): ShareAsked =>
  (concepts, size) => {
    const shares = new Map<number, number>();
    let total = 0;
    for (const [slot, weight] of slotsOf(concepts)) {
      const postings = asked.get(slot) ?? [];
      const tells = weight * Math.log(1 + size / (1 + postings.length));
      total += tells;
      for (const { record, count } of postings)
        shares.set(record, (shares.get(record) ?? 0) + (2 * tells * count) / (count + 1));
    }
    return new Map([...shares].map(([record, share]) => [record, share / total]));
  };
