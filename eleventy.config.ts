import type { SiteData } from './scripts/content/site-data.js';
import type { EleventyConfig } from './scripts/site/rendering/eleventy.js';

/**
 * Hands the site to Eleventy as global data and lets it run our compiled TSX templates, and nothing else. `wanted` are
 * the paths of the pages of items that are made, `others` the templates that are not read.
 */
export const configureEleventy =
  (siteData: SiteData, wanted: ReadonlySet<string>, others: readonly string[]) => (config: EleventyConfig) => {
    // Frozen, as Eleventy watches every access to data that is not.
    config.addGlobalData('siteData', () => Object.freeze(siteData));
    config.addGlobalData('wanted', () => wanted);
    config.setTemplateFormats(['11ty.js']);
    config.setDataFileSuffixes([]);
    config.setUseGitIgnore(false);
    for (const path of others) config.ignores.add(path);
  };
