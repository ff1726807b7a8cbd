import type { Download } from '../../content/download.js';
import type { Library } from '../../content/library.js';
import type { Picture, SharePicture } from '../../content/picture.js';
import { lessenOf } from '../../content/relate/lessen-of.js';
import type { Assets } from '../../content/site-data.js';
import type { Options } from '../../options/parse-options.js';

/** What the data of a site is made from: plain values, which can be sent to another thread. */
export interface SiteSource {
  /** What readers may see. */
  readonly library: Library;
  readonly assets: Assets;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly sharePictures: ReadonlyMap<string, SharePicture>;
  readonly downloads: readonly Download[];
  readonly options: Pick<Options, 'preview' | 'today' | 'siteUrl' | 'basePath'>;
}

/** A source without its lessons: their texts stand in their approaches too, and would be sent once for each. */
export interface SentSource extends Omit<SiteSource, 'library'> {
  readonly library: Omit<Library, 'lessen'>;
}

export const toSend = ({ library: { lessen: _, ...library }, ...source }: SiteSource): SentSource => ({
  ...source,
  library,
});

export const fromSent = ({ library, ...source }: SentSource): SiteSource => ({
  ...source,
  library: { ...library, lessen: lessenOf(library.aanpakken) },
});
