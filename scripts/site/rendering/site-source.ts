import type { Download } from '../../content/download.js';
import type { Library } from '../../content/library.js';
import type { Picture, SharePicture } from '../../content/picture.js';
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
