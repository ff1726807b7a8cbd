import { bucketFile } from '../../../../scripts/search/readers/bucket-of.js';
import { once } from '../../once.js';
import { fetchFile, searchFiles } from './site-files.js';
import { type LoadedWords, wordsOf } from './words-of.js';

const fetchBytes = async (path: string) => new Uint8Array(await (await fetchFile(path)).arrayBuffer());

/** What the search knows of the words of the site. */
export const loadWords = once(async (): Promise<LoadedWords> => {
  const { lexicon, readersWords } = await searchFiles();
  return wordsOf(
    await (await fetchFile(lexicon)).json(),
    readersWords === null ? null : (bucket) => fetchBytes(readersWords + bucketFile(bucket)),
  );
});
