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
  /** Writes all pages, taking over what would be the same as in the earlier site. */
  readonly render: (output: string, source: SiteSource) => Promise<KnownPages>;
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

/**
 * Starts the threads, one for each core, so that they have read their code by the time that there is work. After a change
 * one of them takes over what it can of an earlier site: the others only start when much is left.
 */
export const openSiteThreads = (earlier: EarlierSite | null): SiteThreads => {
  const threads = availableParallelism();
  const first = openThread();
  const others: Worker[] = [];
  const other = (index: number): Worker => {
    const thread = others[index] ?? openThread();
    others[index] = thread;
    return thread;
  };
  if (earlier === null) for (let index = 0; index < threads - 1; index++) other(index);
  return {
    bundleScripts: (output) => ask(first, 'scripts', { output }),
    render: async (output, source) => {
      const job = { source, output, folders: { pages: templateFolder('pages'), files: templateFolder('files') } };
      const begun = ask(first, 'begin', { ...job, earlier, threads });
      const makeWith = (shares: readonly Share[]) =>
        Promise.all(shares.map((share, index) => ask(other(index), 'make', { ...job, share })));
      // Where nothing can be taken over, all threads make as much, and none has to wait for what is left.
      const atOnce = makeWith(earlier === null ? others.map((_, index) => ({ number: index + 1, of: threads })) : []);
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
