import { type Extras, extrasOf } from '../extras.js';
import type { SiteSource } from '../rendering/site-source.js';
import type { ReadTracker } from './read-tracker.js';

export const ALL_DOWNLOADS = 'downloads';
export const nameOfDownloads = (page: string): string => `downloads ${page}`;
export const nameOfSharePicture = (page: string): string => `share picture ${page}`;

/** What is made of the rest of a site, such that is noted who reads it. */
export const trackedExtras = (source: SiteSource, { note }: ReadTracker): Extras => {
  const { downloads, sharePictures } = extrasOf(source.downloads, source.sharePictures);
  return {
    downloads: {
      all: () => {
        note(ALL_DOWNLOADS);
        return downloads.all();
      },
      of: (page) => {
        note(nameOfDownloads(page));
        return downloads.of(page);
      },
    },
    sharePictures: {
      get: (page) => {
        note(nameOfSharePicture(page));
        return sharePictures.get(page);
      },
    },
  };
};
