/** The file beside the shards that tells how many words the records of each have together. */
export const LENGTHS_FILE = 'woorden.json';
