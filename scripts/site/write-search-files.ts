import type { SearchWords } from '../search/create-search-words.js';
import type { SearchFiles } from '../search/search-files.js';
import { hashedName, writeAsset } from './write-asset.js';

/** The list has a settled name: a page that held the names would change with every text. */
const LIST = 'zoeken/bestanden.json';

/** Writes what a search in the browser loads beside the index, and a list of where that is. */
export const writeSearchFiles = (
  output: string,
  { lexicon, readersWords, asked, suggestions, facets }: SearchWords,
  shards: number,
): void => {
  const write = (name: string, bytes: string | Uint8Array) => writeAsset(output, hashedName(name, bytes), bytes);
  const files: SearchFiles = {
    lexicon: write('woorden.json', JSON.stringify(lexicon)),
    readersWords: write('lezerswoorden.bin', readersWords),
    asked: write('lezersvragen.bin', asked),
    facets: write('facetten.json', JSON.stringify(facets)),
    suggestions: write('voorstellen.json', JSON.stringify(suggestions)),
    shards,
  };
  writeAsset(output, LIST, JSON.stringify(files));
};
