import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import type { SiteSource } from '../rendering/site-source.js';
import { templateFolder } from '../rendering/templates.js';
import type { JobKind, Jobs, Share } from './job.js';

/** A page is many short-lived values: with little room for these, a third of the time goes to clearing them away. */
const ROOM_FOR_NEW_MB = 96;

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
      const of = others.length + 1;
      const begun = ask(first, 'begin', { ...job, earlier, threads: of });
      const makeWith = (shares: readonly Share[]) =>
        Promise.all(
          others.flatMap((thread, index) => {
            const share = shares[index];
            return share === undefined ? [] : [ask(thread, 'make', { ...job, share })];
          }),
        );
      // Where nothing can be taken over, all threads make as much, and none has to wait for what is left.
      const atOnce = makeWith(earlier === null ? others.map((_, index) => ({ number: index + 1, of })) : []);
      atOnce.catch(() => undefined);
      const { now, kept, shares } = await begun;
      const made = [ask(first, 'finish', {}), atOnce, makeWith(earlier === null ? [] : shares)] as const;
      const [own, ...rest] = await Promise.all(made);
      return { ...now, files: Object.assign({}, kept, own, ...rest.flat()) };
    },
    close: async () => {
      await Promise.all([first, ...others].map((thread) => thread.terminate()));
    },
  };
};
