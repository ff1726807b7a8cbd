import { clearMemory } from '../clear-memory.js';
import { createSiteData } from '../create-site-data.js';
import { digestsOf } from '../known-pages/digests-of.js';
import { type EarlierSite, keepFrom } from '../known-pages/keep-pages.js';
import type { KnownFile, KnownPages } from '../known-pages/known-pages.js';
import { trackReads } from '../known-pages/read-tracker.js';
import { trackedExtras } from '../known-pages/tracked-extras.js';
import { trackedRelations } from '../known-pages/tracked-relations.js';
import { createPageTable } from './page-table.js';
import { planRuns, unitsOf } from './plan-runs.js';
import { createRecorder } from './recorder.js';
import { renderPages } from './render-pages.js';
import { WHOLE_SITE } from './site-part.js';
import type { SiteSource } from './site-source.js';
import { loadTemplates, type TemplateKind } from './templates.js';
import { writeItemFiles } from './write-item-files.js';

/** The site that is to be made. */
export interface SiteJob {
  readonly source: SiteSource;
  /** Where the templates are. */
  readonly folders: Readonly<Record<TemplateKind, string>>;
  readonly output: string;
}

type Files = Readonly<Record<string, KnownFile>>;

/** What an earlier site spares, and what is left to be made. */
export interface Plan {
  /** What the pages rest on now. */
  readonly now: Omit<KnownPages, 'files'>;
  readonly kept: Files;
  /** The first path of each thing that is made at once. */
  readonly left: readonly string[];
}

/** Makes the pages of a site, and the files that belong to entries; others may make other parts of them. */
export interface SiteMaker {
  /** The first path of each thing that is made at once, in an order that all makers share. */
  readonly all: () => Promise<readonly string[]>;
  /** Takes over what would be the same as in an earlier site. To be asked before anything is made. */
  readonly plan: (earlier: EarlierSite | null) => Promise<Plan>;
  /** Makes those of what was left, and tells of what. */
  readonly make: (wanted: ReadonlySet<string>) => Promise<Files>;
}

const first = (paths: readonly string[]): string => paths[0] ?? '';

/** Prepares a site to be made. Of several makers of one site only the one that plans has to know all it rests on. */
export const openSiteMaker = ({ source, folders, output }: SiteJob, isPlanner: boolean): SiteMaker => {
  const { library, assets, pictures, options } = source;
  const ready = createSiteData(library, assets, pictures, options);
  const now = isPlanner ? digestsOf(source, ready) : null;
  const tracker = trackReads(library);
  const recorder = createRecorder(output, tracker);
  const siteData = {
    ...ready,
    ...trackedExtras(source, tracker),
    relations: trackedRelations(ready.relations, tracker),
  };
  // Made when asked for: in a large site they take much room.
  const pages = async () => unitsOf(createPageTable(await loadTemplates(folders.pages), siteData));
  const files = async () => [
    ...createPageTable(await loadTemplates(folders.files), siteData, { ...WHOLE_SITE, make: recorder.make }),
  ];
  const units = async () => [...(await pages()).map(({ paths }) => paths), ...(await files()).map(([path]) => [path])];
  return {
    all: async () => (await units()).map(first),
    plan: async (earlier) => {
      if (now === null) throw new Error('only the planner plans');
      const keep = keepFrom(earlier, now, output);
      const kept: Files[] = [];
      const left: string[] = [];
      for (const paths of await units()) {
        const same = keep(paths);
        if (same === null) left.push(first(paths));
        else kept.push(same);
      }
      return { now, kept: Object.assign({}, ...kept), left };
    },
    make: async (wanted) => {
      for (const run of planRuns((await pages()).filter(({ paths }) => wanted.has(first(paths))))) {
        await renderPages(folders.pages, output, siteData, run, recorder.make);
        clearMemory();
      }
      writeItemFiles(
        output,
        (await files()).filter(([path]) => wanted.has(path)),
      );
      return recorder.files();
    },
  };
};
