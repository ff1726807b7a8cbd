import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './page-table.js';

/** Writes the files that belong to entries and are no pages. Through Eleventy they would take as long as all pages. */
export const writeItemFiles = (
  output: string,
  files: readonly (readonly [path: string, file: PlannedFile])[],
): void => {
  const folders = new Set<string>();
  for (const [path, { render }] of files) {
    const file = join(output, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, render());
  }
};
