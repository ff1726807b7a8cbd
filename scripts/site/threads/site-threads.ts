import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { BundledScripts } from '../../content/site-data.js';
import type { Files, KnownPages } from '../known-pages/known-pages.js';
import type { SiteJob } from '../rendering/site-maker.js';
import { type SiteSource, toSend } from '../rendering/site-source.js';
import { templateFolder } from '../rendering/templates.js';
import type { Answered, Earlier, JobKind, Jobs } from './job.js';
import { leftIn, makeShares, type Shares, takeAll } from './make-shares.js';

/** Threads that make parts of a site side by side. Each rejects with what went wrong. */
export interface SiteThreads {
  readonly bundleScripts: (output: string) => Promise<BundledScripts>;
  /**
   * Writes all pages, taking over what would be the same as in the earlier site. This thread helps once its core is free.
   */
  readonly render: (output: string, source: SiteSource, coreIsFree: Promise<unknown>) => Promise<KnownPages>;
  /** Ends what they do, this thread after the share that it is making; after this nothing is written any more. */
  readonly close: () => Promise<void>;
}

/** A thread, and what went wrong in it, whenever that was. */
interface Thread {
  readonly worker: Worker;
  readonly failed: Promise<never>;
}

const openThread = (): Thread => {
  const worker = new Worker(programPath('site/threads/site-thread'));
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  // Whoever asks something of it hears of it.
  failed.catch(() => undefined);
  return { worker, failed };
};

const ask = <Kind extends JobKind>(
  { worker, failed }: Thread,
  kind: Kind,
  asked: Jobs[Kind]['ask'],
): Promise<Jobs[Kind]['answer']> => {
  const answer = new Promise<Jobs[Kind]['answer']>((resolve) => {
    const hear = (told: Answered<Kind>) => {
      if (told.kind !== kind) return;
      worker.off('message', hear);
      resolve(told.answer);
    };
    worker.on('message', hear);
  });
  worker.postMessage({ kind, ask: asked });
  return Promise.race([answer, failed]);
};

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
 * earlier site, it makes the rest by itself; it links that site while texts are read.
 */
export const openSiteThreads = (earlier: Earlier): SiteThreads => {
  const cores = availableParallelism();
  const first = openThread();
  const others: Thread[] = [];
  let isClosed = false;
  const openOthers = (): readonly Thread[] => {
    while (!isClosed && others.length < cores - 2) others.push(openThread());
    return others;
  };
  // An answer of the first one is only heard after the check, which keeps this one busy.
  if (earlier.notes === null) openOthers();
  const folders = { pages: templateFolder('pages'), files: templateFolder('files') };
  ask(first, 'getReady', { earlier, folders })
    .then((isLinked) => {
      if (!isLinked) openOthers();
    })
    // Whoever asks more of it hears of it.
    .catch(() => undefined);
  let stopHere = async () => {};
  return {
    bundleScripts: (output) => ask(first, 'scripts', { output }),
    render: async (output, source, coreIsFree) => {
      const job = { source: toSend(source), output, folders };
      const beginning = ask(first, 'begin', job);
      // Where nothing can be taken over, all get ready at once.
      const preparing = others.map((thread) => ask(thread, 'prepare', job));
      // Where the first one fails, nobody asks how it went.
      for (const prepared of preparing) prepared.catch(() => undefined);
      const { shares, kept, now } = await beginning;
      const made = [ask(first, 'finish', {})];
      const help = async (thread: Thread, index: number) => {
        await (preparing[index] ?? ask(thread, 'prepare', job));
        return ask(thread, 'make', shares);
      };
      const helpHere = async () => {
        await coreIsFree;
        if (leftIn(shares) === 0) return {};
        const making = makeHere(job, shares);
        stopHere = async () => {
          takeAll(shares);
          await making.catch(() => undefined);
        };
        return making;
      };
      stopHere = async () => takeAll(shares);
      if (leftIn(shares) > MOST_FOR_ONE) made.push(...openOthers().map(help), ...(cores > 1 ? [helpHere()] : []));
      return { ...now, files: Object.assign({}, kept, ...(await Promise.all(made))) };
    },
    close: async () => {
      isClosed = true;
      await Promise.all([stopHere(), ...[first, ...others].map(({ worker }) => worker.terminate())]);
    },
  };
};
