import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { Files, KnownPages } from '../known-pages/known-pages.js';
import type { SiteJob } from '../rendering/site-maker.js';
import type { SiteSource } from '../rendering/site-source.js';
import { type TemplateKind, templateFolder } from '../rendering/templates.js';
import type { JobKind, Jobs } from './job.js';
import { areTaken, makeShares, openShares, type Shares } from './make-shares.js';
import { sharesOf } from './shares-of.js';

/** Threads that make parts of a site side by side. Each rejects with what went wrong. */
export interface SiteThreads {
  readonly bundleScripts: (output: string) => Promise<BundledScripts>;
  /**
   * Writes all pages, taking over what would be the same as in the earlier site. This thread helps once its core is free;
   * from then on approaches and lessons of the source can no longer be read.
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

/** Makes pages on this thread too. What does so is only read here, as most commands make no pages. */
const makeHere = async (job: SiteJob, shares: Shares): Promise<Files> => {
  const { openSiteMaker } = await import('../rendering/site-maker.js');
  return makeShares(openSiteMaker(job), shares);
};

/**
 * Starts the threads, so that they have read their code by the time that there is work: one for each core but the one on
 * which this runs, which makes pages too once it has nothing else to do. Where one of them can take over most of an
 * earlier site, it makes the rest by itself.
 */
export const openSiteThreads = (earlier: EarlierSite | null): SiteThreads => {
  const first = openThread();
  const others: Worker[] = [];
  const openOthers = () => {
    while (others.length < availableParallelism() - 2) others.push(openThread());
    return others;
  };
  if (earlier === null) openOthers();
  return {
    bundleScripts: (output) => ask(first, 'scripts', { output }),
    render: async (output, source, coreIsFree) => {
      const job = { source, output, folders: { pages: templateFolder('pages'), files: templateFolder('files') } };
      const { now, kept, left } = await ask(first, 'plan', { ...job, earlier });
      const shares = openShares(
        KINDS.flatMap((kind) =>
          sharesOf(left[kind], availableParallelism(), LEAST[kind]).map((paths) => ({ kind, paths })),
        ),
      );
      const made = [ask(first, 'make', shares)];
      if (left.pages.length + left.files.length > MOST_FOR_ONE) {
        const help = async (thread: Worker) => {
          await ask(thread, 'prepare', job);
          return ask(thread, 'make', shares);
        };
        const helpHere = async () => {
          await coreIsFree;
          return areTaken(shares) ? {} : makeHere(job, shares);
        };
        made.push(...openOthers().map(help), helpHere());
      }
      return { ...now, files: Object.assign({}, kept, ...(await Promise.all(made))) };
    },
    close: async () => {
      await Promise.all([first, ...others].map((thread) => thread.terminate()));
    },
  };
};
