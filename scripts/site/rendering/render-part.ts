import { clearMemory } from '../clear-memory.js';
import { createSiteData } from '../create-site-data.js';
import { digestsOf } from '../known-pages/digests-of.js';
import { type EarlierSite, keepFrom } from '../known-pages/keep-pages.js';
import type { KnownFile, KnownPages } from '../known-pages/known-pages.js';
import { trackReads } from '../known-pages/read-tracker.js';
import { trackedExtras } from '../known-pages/tracked-extras.js';
import { trackedRelations } from '../known-pages/tracked-relations.js';
import { createPageTable } from './page-table.js';
import { type Part, partOf } from './part-of.js';
import { planRuns, unitsOf } from './plan-runs.js';
import { createRecorder } from './recorder.js';
import { renderPages } from './render-pages.js';
import { WHOLE_SITE } from './site-part.js';
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
  /** The site from which what would be the same is taken over. */
  readonly earlier: EarlierSite | null;
}

/** Writes one part of the pages of a site, and of the files that belong to entries, and tells what each was made of. */
export const renderPart = async ({ source, folders, output, part, earlier }: RenderJob): Promise<KnownPages> => {
  const { library, assets, pictures, options } = source;
  const ready = createSiteData(library, assets, pictures, options);
  const now = digestsOf(source, ready);
  const tracker = trackReads(library);
  const siteData = {
    ...ready,
    ...trackedExtras(source, tracker),
    relations: trackedRelations(ready.relations, tracker),
  };
  const keep = keepFrom(earlier, now, output);
  const recorder = createRecorder(output, tracker);
  const kept: Readonly<Record<string, KnownFile>>[] = [];
  const isToBeMade = ({ paths }: { readonly paths: readonly string[] }) => {
    const files = keep(paths);
    if (files !== null) kept.push(files);
    return files === null;
  };
  const pages = unitsOf(createPageTable(await loadTemplates(folders.pages), siteData));
  for (const run of planRuns(partOf(pages, part).filter(isToBeMade))) {
    await renderPages(folders.pages, output, siteData, run, recorder.make);
    clearMemory();
  }
  const files = [
    ...createPageTable(await loadTemplates(folders.files), siteData, { ...WHOLE_SITE, make: recorder.make }),
  ];
  const toWrite = partOf(files, part).filter(([path]) => isToBeMade({ paths: [path] }));
  writeItemFiles(output, toWrite);
  return { ...now, files: Object.assign({}, ...kept, recorder.files()) };
};
