import type { SearchWords } from '../search/create-search-words.js';
import { sayingsFile } from '../search/lexicon/sayings-files.js';
import { bucketFile } from '../search/readers/bucket-of.js';
import type { FilesInFolder, SearchFiles } from '../search/search-files.js';
import { suggestionFile } from '../search/suggestions/suggestion-files.js';
import { hashedName, writeAsset } from './write-asset.js';

/** The list has a settled name: a page that held the names would change with every text. */
const LIST = 'zoeken/bestanden.json';

/** Writes files into a folder whose name changes with any of what is in it. */
const writeFolder = (
  output: string,
  name: string,
  files: readonly Uint8Array[],
  fileName: (file: number) => string,
): FilesInFolder => {
  const folder = `${hashedName(name, Buffer.concat(files))}/`;
  for (const [file, bytes] of files.entries()) writeAsset(output, folder + fileName(file), bytes);
  return { folder, files: files.length };
};

/** Writes what a search in the browser loads beside the index, and a list of where that is. */
export const writeSearchFiles = (
  output: string,
  { lexicon, sayings, readersWords, suggestions, facets, sortKeys }: SearchWords,
  shards: number,
): void => {
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  const files: SearchFiles = {
    lexicon: write('woorden.json', JSON.stringify(lexicon)),
    sayings: writeFolder(output, 'wie-zegt', sayings, sayingsFile),
    readersWords:
      readersWords.length === 0 ? null : writeFolder(output, 'lezerswoorden', readersWords, bucketFile).folder,
    facets: write('facetten.json', JSON.stringify(facets)),
    sortKeys: write('sorteringen.json', JSON.stringify(sortKeys)),
    suggestions: writeFolder(
      output,
      'voorstellen',
      suggestions.map((some) => Buffer.from(JSON.stringify(some))),
      suggestionFile,
    ),
    shards,
  };
  writeAsset(output, LIST, JSON.stringify(files));
};
