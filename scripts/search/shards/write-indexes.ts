import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { IndexJob } from './index-job.js';
import { IndexLane } from './index-lane.js';
import { type KnownIndex, openKnownIndex } from './known-index.js';

/** Each takes the memory of one index. One core is left to the pages, which are made at the same time. */
const lanesFor = (jobs: number): number => Math.min(2, Math.max(1, availableParallelism() - 1), jobs);

/** Where a site is made, and the one that is there until then. */
export interface SiteFolders {
  readonly output: string;
  /** Null when there is none, or nothing may be taken over. */
  readonly earlier: string | null;
}

/** Makes one index, and keeps it. */
const make = async (
  { path, language, records }: IndexJob,
  { output }: SiteFolders,
  lane: IndexLane,
  known: KnownIndex,
): Promise<number> => {
  const folder = join(output, path);
  const words = await lane.make(folder, language, records());
  known.keep(folder, words);
  return words;
};

/** Does one piece of work after another, the first of them at once, and nothing more once one of them failed. */
const createQueue = () => {
  let last: Promise<unknown> | null = null;
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last === null ? work() : last.then(work);
    // Whoever asked for it hears of it.
    next.catch(() => undefined);
    last = next;
    return next;
  };
};

/**
 * Writes indexes, side by side where there are cores for it, and returns how many words the records of each have
 * together. An index whose records did not change comes from the cache, while others are made.
 */
export const writeIndexes = async (
  jobs: readonly IndexJob[],
  folders: SiteFolders,
  cache: ByteCache,
): Promise<readonly number[]> => {
  const lanes = Array.from({ length: lanesFor(jobs.length) }, () => ({ lane: new IndexLane(), queue: createQueue() }));
  const { output, earlier } = folders;
  const words: (number | Promise<number>)[] = [];
  let isStopped = false;
  const makeUnlessStopped = (job: IndexJob, lane: IndexLane, known: KnownIndex): Promise<number> =>
    isStopped ? Promise.reject(new Error('een andere zoekindex mislukte')) : make(job, folders, lane, known);
  try {
    for (const job of jobs) {
      const known = openKnownIndex(cache, job.name, job.language, job.madeOf());
      const [next] = lanes;
      if (known.restore !== null)
        words.push(known.restore(join(output, job.path), earlier === null ? null : join(earlier, job.path)));
      else if (next !== undefined) {
        words.push(next.queue(() => makeUnlessStopped(job, next.lane, known)));
        lanes.push(...lanes.splice(0, 1));
      }
      // First what has to be made is handed to the processes that make it.
      await setImmediate();
    }
    return await Promise.all(words);
  } finally {
    isStopped = true;
    for (const { lane } of lanes) lane.close();
  }
};
