import type { SiteData } from './scripts/content/site-data.js';
import type { EleventyConfig } from './scripts/site/eleventy.js';

/** Hands the site to Eleventy as global data and lets it run our compiled TSX templates, and nothing else. */
export const configureEleventy = (siteData: SiteData) => (config: EleventyConfig) => {
  config.addGlobalData('siteData', () => siteData);
  config.setTemplateFormats(['11ty.js']);
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
};
