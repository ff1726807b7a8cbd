import { resolve } from 'node:path';
import { createCodeCache } from '../../cache/code-cache.js';
import type { KnownPages } from './known-pages.js';

/** What is kept of the pages of the site in an output folder, beside the code that made them. */
export interface PageNotes {
  /** As they are kept; null when there are none. */
  readonly recall: () => Uint8Array | null;
  /** Notes what the site that is there now was made of. */
  readonly write: (pages: KnownPages) => void;
}

export const openPageNotes = (output: string, useCache: boolean): PageNotes => {
  const cache = createCodeCache(useCache);
  const key = `pages ${resolve(output)}`;
  return {
    recall: () => cache.recall(key),
    write: (pages) => cache.keep(key, Buffer.from(JSON.stringify(pages))),
  };
};
