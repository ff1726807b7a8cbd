import type { SearchWords } from '../search/create-search-words.js';
import { bucketFile } from '../search/readers/bucket-of.js';
import type { SearchFiles } from '../search/search-files.js';
import { hashedName, writeAsset } from './write-asset.js';

/** The list has a settled name: a page that held the names would change with every text. */
const LIST = 'zoeken/bestanden.json';

/** The name of the folder changes with any of what is in it. */
const writeBuckets = (output: string, buckets: readonly Uint8Array[]): string | null => {
  if (buckets.length === 0) return null;
  const folder = `${hashedName('lezerswoorden', Buffer.concat(buckets))}/`;
  for (const [bucket, bytes] of buckets.entries()) writeAsset(output, folder + bucketFile(bucket), bytes);
  return folder;
};

/** Writes what a search in the browser loads beside the index, and a list of where that is. */
export const writeSearchFiles = (
  output: string,
  { lexicon, readersWords, suggestions, facets, sortKeys }: SearchWords,
  shards: number,
): void => {
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  const files: SearchFiles = {
    lexicon: write('woorden.json', JSON.stringify(lexicon)),
    readersWords: writeBuckets(output, readersWords),
    facets: write('facetten.json', JSON.stringify(facets)),
    sortKeys: write('sorteringen.json', JSON.stringify(sortKeys)),
    suggestions: write('voorstellen.json', JSON.stringify(suggestions)),
    shards,
  };
  writeAsset(output, LIST, JSON.stringify(files));
};
