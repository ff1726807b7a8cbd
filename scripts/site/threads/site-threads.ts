import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import { partOf } from '../rendering/part-of.js';
import type { SiteSource } from '../rendering/site-source.js';
import { templateFolder } from '../rendering/templates.js';
import type { JobKind, Jobs } from './job.js';

/** A page is many short-lived values: with little room for these, a third of the time goes to clearing them away. */
const ROOM_FOR_NEW_MB = 96;

/** So many pages and files are made by one thread in the time that a second takes to get ready. */
const MOST_FOR_ONE = 500;

/** Threads that make parts of a site side by side. Each rejects with what went wrong. */
export interface SiteThreads {
  readonly bundleScripts: (output: string) => Promise<BundledScripts>;
  /** Writes all pages, taking over what would be the same as in an earlier site. */
  readonly render: (output: string, source: SiteSource, earlier: EarlierSite | null) => Promise<KnownPages>;
  /** Ends what they do; after this nothing is written any more. */
  readonly close: () => Promise<void>;
}

const ask = <Kind extends JobKind>(
  thread: Worker,
  kind: Kind,
  asked: Jobs[Kind]['ask'],
): Promise<Jobs[Kind]['answer']> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
    thread.postMessage({ kind, ask: asked });
  });

const openThread = (): Worker =>
  new Worker(programPath('site/threads/site-thread'), {
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_NEW_MB },
  });

/** Starts the threads, one for each core, so that they have read their code by the time that there is work. */
export const openSiteThreads = (): SiteThreads => {
  const first = openThread();
  const others = Array.from({ length: availableParallelism() - 1 }, openThread);
  return {
    bundleScripts: (output) => ask(first, 'scripts', { output }),
    render: async (output, source, earlier) => {
      const job = { source, output, folders: { pages: templateFolder('pages'), files: templateFolder('files') } };
      const open = () => Promise.all(others.map((thread) => ask(thread, 'open', job)));
      // Where nothing can be taken over, all of them will be needed.
      const opening = earlier === null ? open() : null;
      opening?.catch(() => undefined);
      const { now, kept, left } = await ask(first, 'plan', { ...job, earlier });
      const makers = left.length > MOST_FOR_ONE ? [first, ...others] : [first];
      if (makers.length > 1) await (opening ?? open());
      const made = await Promise.all(
        makers.map((thread, number) =>
          ask(thread, 'make', { wanted: new Set(partOf(left, { number, of: makers.length })) }),
        ),
      );
      return { ...now, files: Object.assign({}, kept, ...made) };
    },
    close: async () => {
      await Promise.all([first, ...others].map((thread) => thread.terminate()));
    },
  };
};
