import { relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from '../../../eleventy.config.js';
import type { SiteData } from '../../content/site-data.js';
import type { Run } from './plan-runs.js';
import type { SitePart } from './site-part.js';

// Eleventy wants paths from where it runs.
const fromHere = (path: string): string => relative(process.cwd(), path);

/** A text that was put together keeps its thousand pieces until somebody reads it, and Eleventy holds many before that. */
const inOnePiece = (text: string): string => Buffer.from(text).toString();

/** Lets Eleventy write the pages of one run, of the templates in a folder. */
export const renderPages = async (
  folder: string,
  output: string,
  siteData: SiteData,
  { templates, wanted }: Run,
  make: SitePart['make'],
): Promise<void> => {
  const part: SitePart = {
    isWanted: (path) => wanted.has(path),
    make: (path, render) => inOnePiece(make(path, render)),
  };
  const config = configureEleventy(siteData, part, templates);
  const eleventy = new Eleventy(fromHere(folder), output, { quietMode: true, config });
  eleventy.disableLogger();
  await eleventy.write();
};
