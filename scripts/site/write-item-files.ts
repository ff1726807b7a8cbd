import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteData } from '../content/site-data.js';
import { createPageTable } from './page-table.js';
import { loadTemplates } from './templates.js';

/** Writes the files that belong to entries and are no pages. Through Eleventy they would take as long as all pages. */
export const writeItemFiles = async (output: string, siteData: SiteData): Promise<void> => {
  const folders = new Set<string>();
  for (const [path, render] of createPageTable(await loadTemplates('files'), siteData)) {
    const file = join(output, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, render());
  }
};
