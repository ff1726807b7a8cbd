import type { SearchFiles } from '../search/search-files.js';
import { writeAsset } from './write-asset.js';

/** It has a settled name: a page that held the names of these files would change with every text. */
const LIST = 'zoeken/bestanden.json';

/** Writes the list of what a search in the browser loads. */
export const writeSearchList = (output: string, files: SearchFiles): void => {
  writeAsset(output, LIST, JSON.stringify(files));
};
