import { relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.js';
import type { SiteData } from '../content/site-data.js';
import { templateFolder } from './templates.js';

/** Writes all pages of the site into a folder. */
export const renderPages = async (output: string, siteData: SiteData): Promise<void> => {
  // Eleventy wants a path from where it runs.
  const input = relative(process.cwd(), templateFolder('pages'));
  const eleventy = new Eleventy(input, output, { quietMode: true, config: configureEleventy(siteData) });
  eleventy.disableLogger();
  await eleventy.write();
};
