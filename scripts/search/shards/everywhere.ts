import type { WordFacts } from '../compounds/word-facts.js';
import type { ReadRecord } from '../records/read-record.js';

/** In fewer records a word is looked up in little time, and its first hits may well be what was meant. */
const MANY = 5000;

/** Words that more than half of a large collection says: they tell nothing apart, and looking them up takes long. */
export const wordsEverywhere = (
  records: readonly Pick<ReadRecord, 'titleWords' | 'textWords'>[],
): readonly string[] => {
  if (records.length < MANY) return [];
  const counts = new Map<WordFacts, number>();
  for (const { titleWords, textWords } of records)
    for (const word of new Set([...titleWords, ...textWords])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([{ isStop }, count]) => count >= MANY && count > records.length / 2 && !isStop)
    .map(([{ word }]) => word)
    .sort();
};
