import { resolve } from 'node:path';
import { createCodeCache } from '../../cache/code-cache.js';
import type { Options } from '../../options/parse-options.js';
import { digestOfBytes, digestOfListing, type Looks } from './digest-of-folder.js';

/** What is known of the site that an earlier build left in the output folder. */
export interface KnownSite {
  /** Whether a build would make the very site that is there. */
  readonly isUpToDate: () => boolean;
  /** Looks whether what decides that changed meanwhile; to be asked once everything has been read. */
  readonly confirm: () => void;
  /** Notes from what the site that is there now was made, if that was confirmed; of some files it is known what they look like. */
  readonly remember: (files: Looks) => void;
}

/** Everything that decides what a site becomes, besides our own code, beside which it is kept; null when that can't be told. */
const inputsOf = ({ content, siteUrl, basePath, preview, today, makeDocuments }: Options): string | null => {
  const texts = digestOfBytes(content);
  return texts === null
    ? null
    : JSON.stringify([texts, siteUrl, basePath, preview, today, makeDocuments, process.version]);
};

/**
 * The site in the output folder, for a build that may have nothing to do; to be read before the content is. Not trusted
 * when a file of the site has another size or time than it had.
 */
export const readKnownSite = (options: Options): KnownSite => {
  const inputs = options.useCache ? inputsOf(options) : null;
  const cache = createCodeCache(inputs !== null);
  const key = `site ${resolve(options.output)}`;
  let isSame = false;
  const noteOf = (listing: string) => `${inputs}\n${listing}`;
  return {
    isUpToDate: () => {
      const note = cache.recall(key);
      // The texts come first: looking at a large site takes long.
      const known = note === null ? '' : Buffer.from(note).toString();
      return known.startsWith(noteOf('')) && known === noteOf(digestOfListing(options.output, {}) ?? '');
    },
    confirm: () => {
      isSame = inputs !== null && inputsOf(options) === inputs;
    },
    remember: (files) => {
      const listing = isSame ? digestOfListing(options.output, files) : null;
      if (listing !== null) cache.keep(key, Buffer.from(noteOf(listing)));
    },
  };
};
