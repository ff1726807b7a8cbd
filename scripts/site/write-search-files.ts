import type { BuiltIndex } from '../search/build-index.js';
import type { SearchWords } from '../search/create-search-words.js';
import { sayingsFile } from '../search/lexicon/sayings-files.js';
import { bucketFile } from '../search/readers/bucket-of.js';
import type { SearchFiles } from '../search/search-files.js';
import { suggestionFile } from '../search/suggestions/suggestion-files.js';
import { hashedName, writeAsset } from './write-asset.js';

/** Writes files into a folder whose name changes with any of what is in it, and returns it. */
const writeFolder = (output: string, name: string, files: ReadonlyMap<string, Uint8Array>): string => {
  const parts = [...files].flatMap(([file, bytes]) => [Buffer.from(`${file} ${bytes.length}\n`), bytes]);
  const folder = `${hashedName(name, Buffer.concat(parts))}/`;
  for (const [file, bytes] of files) writeAsset(output, folder + file, bytes);
  return folder;
};

const asJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const numbered = (files: readonly Uint8Array[], nameOf: (file: number) => string): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map((bytes, file) => [nameOf(file), bytes]));

/** Writes what a search in the browser loads beside the index, and returns where that is. */
export const writeSearchFiles = (output: string, words: SearchWords): Omit<SearchFiles, keyof BuiltIndex> => {
  const write = (name: string, value: unknown): string => {
    const bytes = asJson(value);
    return writeAsset(output, hashedName(name, bytes), bytes);
  };
  const folderOf = (name: string, files: ReadonlyMap<string, Uint8Array>) =>
    files.size === 0 ? null : writeFolder(output, name, files);
  const { sayings, rareWords, readersWords, suggestions } = words;
  const rare = new Map([...rareWords].map(([file, some]) => [file, asJson(some)]));
  const titles = numbered(suggestions.map(asJson), suggestionFile);
  return {
    lexicon: write('woorden.json', words.lexicon),
    rareWords: folderOf('zeldzame-woorden', rare),
    sayings: { folder: writeFolder(output, 'wie-zegt', numbered(sayings, sayingsFile)), files: sayings.length },
    readersWords: folderOf('lezerswoorden', numbered(readersWords, bucketFile)),
    facets: write('facetten.json', words.facets),
    sortKeys: write('sorteringen.json', words.sortKeys),
    suggestions: { folder: writeFolder(output, 'voorstellen', titles), files: suggestions.length },
  };
};
