import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageTable } from './page-table.js';

/**
 * Writes files that are no pages: those that belong to entries, which through Eleventy would take as long as all pages,
 * and open data, of which Eleventy would hold all at once.
 */
export const writeFiles = (output: string, table: PageTable, paths: readonly string[]): void => {
  const folders = new Set<string>();
  for (const path of paths) {
    const file = join(output, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, table.get(path)?.render() ?? '');
  }
};
