import type { Download } from '../content/download.js';
import type { SharePicture } from '../content/picture.js';
import { Grouped } from '../content/relate/grouped.js';
import type { SiteData } from '../content/site-data.js';

/** What is made of the rest of a site and told to its pages. */
export type Extras = Pick<SiteData, 'downloads' | 'sharePictures'>;

export const extrasOf = (downloads: readonly Download[], sharePictures: ReadonlyMap<string, SharePicture>): Extras => {
  const byPage = new Grouped(downloads, ({ page }) => [page]);
  return { sharePictures, downloads: { all: () => downloads, of: (page) => byPage.of(page) } };
};
