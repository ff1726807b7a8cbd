import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import type { SiteSource } from '../rendering/site-source.js';
import { type TemplateKind, templateFolder } from '../rendering/templates.js';
import type { JobKind, Jobs } from './job.js';
import { sharesOf } from './shares-of.js';

/** Threads that make parts of a site side by side. Each rejects with what went wrong. */
export interface SiteThreads {
  readonly bundleScripts: (output: string) => Promise<BundledScripts>;
  /**
   * Writes all pages, taking over what would be the same as in the earlier site. One core is left to something else, until
   * that is made.
   */
  readonly render: (output: string, source: SiteSource, coreIsFree: Promise<unknown>) => Promise<KnownPages>;
  /** Ends what they do; after this nothing is written any more. */
  readonly close: () => Promise<void>;
}

const ask = <Kind extends JobKind>(
  thread: Worker,
  kind: Kind,
  asked: Jobs[Kind]['ask'],
): Promise<Jobs[Kind]['answer']> =>
  new Promise((resolve, reject) => {
    const answered = (answer: Jobs[Kind]['answer']) => {
      thread.off('error', reject);
      resolve(answer);
    };
    thread.once('message', answered).once('error', reject);
    thread.postMessage({ kind, ask: asked });
  });

const openThread = (): Worker => new Worker(programPath('site/threads/site-thread'));

/** Pages first, as these take longest. */
const KINDS: readonly TemplateKind[] = ['pages', 'files'];

/** Fewer of a kind are not worth asking a thread for. */
const LEAST: Readonly<Record<TemplateKind, number>> = { pages: 100, files: 1000 };

/** So many pages and files are made by one thread in the time that another takes to get ready. */
const MOST_FOR_ONE = 500;

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
    render: async (output, source, coreIsFree) => {
      const job = { source, output, folders: { pages: templateFolder('pages'), files: templateFolder('files') } };
      const { now, kept, left } = await ask(first, 'plan', { ...job, earlier });
      const shares = KINDS.flatMap((kind) =>
        sharesOf(left[kind], threads, LEAST[kind]).map((paths) => ({ kind, paths })),
      );
      const made = [kept];
      const work = async (thread: Worker) => {
        for (let share = shares.shift(); share !== undefined; share = shares.shift())
          made.push(await ask(thread, 'make', share));
      };
      const help = async (index: number) => {
        // The last of them takes the core, and the memory, on which something else is made until then.
        if (index === threads - 2) await coreIsFree;
        if (shares.length === 0) return;
        await ask(other(index), 'prepare', job);
        await work(other(index));
      };
      const helpers = left.pages.length + left.files.length > MOST_FOR_ONE ? threads - 1 : 0;
      await Promise.all([work(first), ...Array.from({ length: helpers }, (_, index) => help(index))]);
      return { ...now, files: Object.assign({}, ...made) };
    },
    close: async () => {
      await Promise.all([first, ...others].map((thread) => thread.terminate()));
    },
  };
};
