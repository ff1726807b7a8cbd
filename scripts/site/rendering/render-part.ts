import { createSiteData } from '../create-site-data.js';
import { createPageTable } from './page-table.js';
import { type Part, partOf, planRuns } from './plan-runs.js';
import { renderPages } from './render-pages.js';
import type { SiteSource } from './site-source.js';
import { loadTemplates, type TemplateKind } from './templates.js';
import { writeItemFiles } from './write-item-files.js';

/** What one thread is asked to make. */
export interface RenderJob {
  readonly source: SiteSource;
  /** Where the templates are. */
  readonly folders: Readonly<Record<TemplateKind, string>>;
  readonly output: string;
  readonly part: Part;
}

/** Writes one part of the pages of a site, and of the files that belong to entries. */
export const renderPart = async ({ source, folders, output, part }: RenderJob): Promise<void> => {
  const { library, assets, pictures, options, downloads, sharePictures } = source;
  const siteData = { ...createSiteData(library, assets, pictures, options), downloads, sharePictures };
  const [pages, files] = await Promise.all([loadTemplates(folders.pages), loadTemplates(folders.files)]);
  for (const run of planRuns(createPageTable(pages, siteData), part))
    await renderPages(folders.pages, output, siteData, run);
  writeItemFiles(output, new Map(partOf([...createPageTable(files, siteData)], part)));
};
