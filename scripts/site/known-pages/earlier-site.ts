import { realpathSync } from 'node:fs';
import { type KnownPages, knownPagesSchema } from './known-pages.js';

/** The site that is there, and what is known of it. */
export interface EarlierSite {
  readonly folder: string;
  readonly pages: KnownPages;
}

/** The site in an output folder, by the notes that were kept of it; null when it is not there any more. */
export const earlierSite = (output: string, notes: Uint8Array): EarlierSite | null => {
  try {
    return {
      folder: realpathSync(output),
      pages: knownPagesSchema.parse(JSON.parse(Buffer.from(notes).toString())),
    };
  } catch {
    return null;
  }
};
