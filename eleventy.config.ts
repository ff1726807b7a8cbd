import { basename } from 'node:path';
import type { SiteData } from './scripts/content/site-data.js';
import type { EleventyConfig } from './scripts/site/rendering/eleventy.js';
import type { SitePart } from './scripts/site/rendering/site-part.js';
import type { TemplateFile } from './scripts/site/rendering/templates.js';

/**
 * Hands the site to Eleventy as global data and lets it run our compiled TSX templates, and nothing else. `part` says
 * which pages of items are made now, and `templates` are those that make them.
 */
export const configureEleventy =
  (siteData: SiteData, part: SitePart, templates: Iterable<TemplateFile>) => (config: EleventyConfig) => {
    // Frozen, as Eleventy stands between us and every field of what is not.
    config.addGlobalData('siteData', () => Object.freeze(siteData));
    config.addGlobalData('part', () => Object.freeze(part));
    config.setTemplateFormats(['11ty.js']);
    config.setDataFileSuffixes([]);
    config.setUseGitIgnore(false);
    // Handed over as they were read before: from a file Eleventy would read them anew for every run. As copies, since it
    // adds to them what leads to all data of the run.
    config.ignores.add('**');
    for (const { path, template } of templates) config.addTemplate(basename(path), { ...template });
  };
