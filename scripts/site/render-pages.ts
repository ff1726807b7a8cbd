import { dirname, join, relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.js';
import type { SiteData } from '../content/site-data.js';

/** The templates, compiled by the launcher beside the command that runs. Eleventy wants a path from where it runs. */
const templateFolder = (): string =>
  relative(process.cwd(), join(dirname(dirname(process.argv[1] ?? '')), 'layouts', 'pages'));

/** Writes all pages of the site into a folder. */
export const renderPages = async (output: string, siteData: SiteData): Promise<void> => {
  const eleventy = new Eleventy(templateFolder(), output, { quietMode: true, config: configureEleventy(siteData) });
  eleventy.disableLogger();
  await eleventy.write();
};
