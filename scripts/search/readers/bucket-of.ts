import { hash32 } from '../language/hash.js';

/** Over how many files readers' words are divided: a search loads those of the words in a query. */
export const BUCKETS = 128;

/** Forms of a word and compounds that begin with it mostly share so many letters, and then a file. */
const LETTERS = 4;

/** In which bucket a phrase is known, by the stems it is looked up with. */
export const bucketOf = (stems: string): number => {
  const [first = ''] = stems.split(' ');
  return hash32(first.slice(0, LETTERS)) % BUCKETS;
};

/** The name of the file of a bucket. */
export const bucketFile = (bucket: number): string => `${bucket}.bin`;
