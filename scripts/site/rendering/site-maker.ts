import { clearMemory } from '../clear-memory.js';
import { createSiteData } from '../create-site-data.js';
import { digestsOf } from '../known-pages/digests-of.js';
import { dropRest, keepFrom } from '../known-pages/keep-pages.js';
import type { Files, KnownPages } from '../known-pages/known-pages.js';
import type { LinkedSite } from '../known-pages/link-site.js';
import { type WatchedLibrary, watchReads } from '../known-pages/read-tracker.js';
import { trackedExtras } from '../known-pages/tracked-extras.js';
import { trackedRelations } from '../known-pages/tracked-relations.js';
import { createPageTable } from './page-table.js';
import { planRuns, type Unit, unitsOf } from './plan-runs.js';
import { createRecorder } from './recorder.js';
import { renderPages } from './render-pages.js';
import type { SitePart } from './site-part.js';
import { fromSent, type SentSource, type SiteSource } from './site-source.js';
import { loadTemplates, type TemplateKind } from './templates.js';
import { writeFiles } from './write-files.js';

/** The site that is to be made. */
export interface SiteJob {
  readonly source: SentSource;
  /** Where the templates are. */
  readonly folders: Readonly<Record<TemplateKind, string>>;
  readonly output: string;
}

/** What an earlier site spares, and what is left to be made. */
export interface Plan {
  /** What the pages rest on now. */
  readonly now: Omit<KnownPages, 'files'>;
  readonly kept: Files;
  /** The first path of each thing that is made at once: pages, and files, most of which take little time. */
  readonly left: Readonly<Record<TemplateKind, readonly string[]>>;
}

/** Things of one kind, by the first path of each. */
export interface Share {
  readonly kind: TemplateKind;
  readonly paths: readonly string[];
}

/** Makes the pages of a site, and its other files; others may make other shares of them. */
export interface SiteMaker {
  /** Makes a share, and tells of what its files were made. */
  readonly make: (share: Share) => Promise<Files>;
}

type Ready = ReturnType<typeof createSiteData>;

/** What pages are made from, and what it is made of. */
interface Prepared {
  readonly source: SiteSource;
  readonly ready: Ready;
  readonly track: WatchedLibrary['track'];
}

const prepare = (sent: SentSource): Prepared => {
  const source = fromSent(sent);
  const { assets, pictures, options } = source;
  const { library, track } = watchReads(source.library);
  return { source, ready: createSiteData(library, assets, pictures, options), track };
};

const first = (paths: readonly string[]): string => paths[0] ?? '';

const openWith = ({ source, ready, track }: Prepared, { folders, output }: Pick<SiteJob, 'folders' | 'output'>) => {
  const tracker = track();
  const recorder = createRecorder(output, tracker);
  const siteData = {
    ...ready,
    ...trackedExtras(source, tracker),
    relations: trackedRelations(ready.relations, tracker),
  };
  // Made when asked for: of a large site it takes much room.
  const table = async (kind: TemplateKind, isWanted: SitePart['isWanted']) =>
    createPageTable(await loadTemplates(folders[kind]), siteData, { isWanted, make: recorder.make });
  const makePages = async (units: readonly Unit[]) => {
    for (const run of planRuns(units)) {
      await renderPages(folders.pages, output, siteData, run, recorder.make);
      clearMemory();
    }
  };
  const make = async ({ kind, paths }: Share): Promise<Files> => {
    const wanted = new Set(paths);
    const own = await table(kind, (path) => wanted.has(path));
    const units = unitsOf(own).filter((unit) => wanted.has(first(unit.paths)));
    if (kind === 'pages') await makePages(units);
    else
      writeFiles(
        output,
        own,
        units.flatMap((unit) => unit.paths),
      );
    return recorder.takeFiles();
  };
  return { all: async (kind: TemplateKind) => unitsOf(await table(kind, () => true)), make };
};

/** Prepares a site to be made. */
export const openSiteMaker = (job: SiteJob): SiteMaker => openWith(prepare(job.source), job);

/** Prepares a site to be made, and takes over what would be the same as in an earlier one. */
export const planSite = async (
  job: SiteJob,
  earlier: LinkedSite | null,
): Promise<{ readonly plan: Plan; readonly maker: SiteMaker }> => {
  const prepared = prepare(job.source);
  const now = digestsOf(prepared.source, prepared.ready);
  const { all, make } = openWith(prepared, job);
  const keep = keepFrom(earlier, now);
  const groups: Files[] = [];
  const planned = new Set<string>();
  const left = (units: readonly Unit[]): string[] =>
    units.flatMap(({ paths }) => {
      for (const path of paths) planned.add(path);
      const same = keep(paths);
      if (same === null) return first(paths);
      groups.push(same);
      return [];
    });
  const plan = { now, left: { pages: left(await all('pages')), files: left(await all('files')) } };
  const kept: Files = Object.assign({}, ...groups);
  if (earlier !== null) dropRest(earlier, kept, planned);
  return { plan: { ...plan, kept }, maker: { make } };
};
