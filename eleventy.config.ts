import type { SiteData } from './scripts/content/site-data.js';
import type { EleventyConfig } from './scripts/site/eleventy.js';

/** Where Eleventy finds our templates. It never sees the content folder: see "Decisions" in the README. */
export const TEMPLATE_FOLDER = 'layouts/pages';

/** Hands the site to Eleventy as global data and lets it run our TSX templates, and nothing else. */
export const configureEleventy = (siteData: SiteData) => (config: EleventyConfig) => {
  config.addGlobalData('siteData', () => siteData);
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  config.setTemplateFormats(['11ty.ts', '11ty.tsx']);
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
};
