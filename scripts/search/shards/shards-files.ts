/** The file beside the shards that tells how many words the records of each have together. */
export const LENGTHS_FILE = 'woorden.json';

/** The file beside the shards with the words that stand everywhere. */
export const EVERYWHERE_FILE = 'overal.json';

/** The file beside the shards that tells their turns for a sort. */
export const turnsFile = (sort: string): string => `${sort}.txt`;
