import type { SiteData } from './scripts/content/site-data.js';
import type { EleventyConfig } from './scripts/site/rendering/eleventy.js';
import type { SitePart } from './scripts/site/rendering/site-part.js';

/**
 * Hands the site to Eleventy as global data and lets it run our compiled TSX templates, and nothing else. `part` says
 * which pages of items are made now; `others` are the templates that are not read.
 */
export const configureEleventy =
  (siteData: SiteData, part: SitePart, others: readonly string[]) => (config: EleventyConfig) => {
    // Frozen, as Eleventy stands between us and every field of what is not.
    config.addGlobalData('siteData', () => Object.freeze(siteData));
    config.addGlobalData('part', () => Object.freeze(part));
    config.setTemplateFormats(['11ty.js']);
    config.setDataFileSuffixes([]);
    config.setUseGitIgnore(false);
    for (const path of others) config.ignores.add(path);
  };
