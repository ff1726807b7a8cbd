import Eleventy from '@11ty/eleventy';
import { configureEleventy, TEMPLATE_FOLDER } from '../../eleventy.config.js';
import type { SiteData } from '../content/site-data.js';

/** Writes all pages of the site into a folder. */
export const renderPages = async (output: string, siteData: SiteData): Promise<void> => {
  const eleventy = new Eleventy(TEMPLATE_FOLDER, output, { quietMode: true, config: configureEleventy(siteData) });
  eleventy.disableLogger();
  await eleventy.write();
};
