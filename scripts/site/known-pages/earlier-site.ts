import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCodeCache } from '../../cache/code-cache.js';
import { type KnownPages, knownPagesSchema } from './known-pages.js';

/** The site that is there, and what is known of it. */
export interface EarlierSite {
  readonly folder: string;
  readonly pages: KnownPages;
}

/** What is kept of the pages of the site in an output folder, beside the code that made them. */
export interface PageNotes {
  readonly read: () => EarlierSite | null;
  /** Notes what the site that is there now was made of. */
  readonly write: (pages: KnownPages) => void;
}

export const openPageNotes = (output: string, useCache: boolean): PageNotes => {
  const cache = createCodeCache(useCache);
  const key = `pages ${resolve(output)}`;
  return {
    read: () => {
      const bytes = cache.recall(key);
      if (bytes === null) return null;
      try {
        return {
          folder: realpathSync(output),
          pages: knownPagesSchema.parse(JSON.parse(Buffer.from(bytes).toString())),
        };
      } catch {
        // No site is there any more.
        return null;
      }
    },
    write: (pages) => cache.keep(key, Buffer.from(JSON.stringify(pages))),
  };
};
