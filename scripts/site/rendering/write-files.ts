import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearMemory } from '../clear-memory.js';
import { createFolderMaker } from '../create-folder-maker.js';
import type { PageTable } from './page-table.js';

/** To make a file of so many characters may have taken a hundred times as many bytes. */
const LARGE = 1e6;

/** Writes files that are no pages, one at a time: through Eleventy they would take as long as all pages, and more memory. */
export const writeFiles = (output: string, table: PageTable, paths: readonly string[]): void => {
  const makeFolder = createFolderMaker();
  for (const path of paths) {
    const file = join(output, path);
    makeFolder(dirname(file));
    const text = table.get(path)?.render() ?? '';
    writeFileSync(file, text);
    if (text.length > LARGE) clearMemory();
  }
};
