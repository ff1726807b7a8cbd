import type { BuiltIndex } from '../search/build-index.js';
import type { SearchFiles } from '../search/search-files.js';
import { hashedName, writeAsset } from './write-asset.js';

/** It has a settled name: a page that held the names of these files would change with every text. */
const LIST = 'zoeken/bestanden.json';

/** Writes the list of what a search in the browser loads. */
export const writeSearchList = (
  output: string,
  files: Omit<SearchFiles, keyof BuiltIndex>,
  { index, shards }: BuiltIndex,
): void => {
  const text = JSON.stringify(shards);
  const path = shards === null ? null : writeAsset(output, hashedName('delen.json', text), text);
  const list: SearchFiles = { ...files, index, shards: path };
  writeAsset(output, LIST, JSON.stringify(list));
};
