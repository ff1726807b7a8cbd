/** The file beside the shards that tells how many words the records of each have together. */
export const LENGTHS_FILE = 'woorden.json';

/** The file beside the shards with the words that stand everywhere. */
export const EVERYWHERE_FILE = 'overal.json';

/** The file beside the shards that tells from which of them each next record comes. */
export const TURNS_FILE = 'volgorde.txt';
