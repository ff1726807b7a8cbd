import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CustomRecord } from 'pagefind';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { IndexJob } from './index-job.js';
import { IndexLane } from './index-lane.js';
import { openKnownIndex } from './known-index.js';

/** Each takes the memory of one index. One core is left to the pages, which are made at the same time. */
const lanesFor = (jobs: number): number => Math.min(2, Math.max(1, availableParallelism() - 1), jobs);

/** Stands where an index is to be, until it is read. */
const RECORDS_FILE = 'teksten.jsonl';

/** Where a site is made, and the one that is there until then. */
export interface SiteFolders {
  readonly output: string;
  /** Null when there is none, or nothing may be taken over. */
  readonly earlier: string | null;
}

const writeLines = (path: string, records: Iterable<CustomRecord>): void => {
  const file = openSync(path, 'w');
  try {
    for (const record of records) writeFileSync(file, `${JSON.stringify(record)}\n`);
  } finally {
    closeSync(file);
  }
};

const write = async (
  { name, path, language, madeOf, records }: IndexJob,
  { output, earlier }: SiteFolders,
  lane: IndexLane,
  cache: ByteCache,
) => {
  const folder = join(output, path);
  const known = openKnownIndex(cache, name, language, madeOf());
  if (known.restore !== null) {
    // First what has to be made is handed to the processes that make it.
    await setImmediate();
    return known.restore(folder, earlier === null ? null : join(earlier, path));
  }
  lane.start();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, RECORDS_FILE);
  writeLines(file, records());
  const words = await lane.make({ folder, language, records: file });
  known.keep(folder, words);
  return words;
};

/**
 * Writes indexes, side by side where there are cores for it, and returns how many words the records of each have
 * together. An index whose records did not change comes from the cache.
 */
export const writeIndexes = async (
  jobs: readonly IndexJob[],
  folders: SiteFolders,
  cache: ByteCache,
): Promise<readonly number[]> => {
  const waiting = [...jobs.entries()];
  const words = jobs.map(() => 0);
  const work = async () => {
    const lane = new IndexLane();
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [place, job] = next;
        words[place] = await write(job, folders, lane, cache);
      }
    } finally {
      // Where one index fails, the others need not be made.
      waiting.length = 0;
      lane.close();
    }
  };
  await Promise.all(Array.from({ length: lanesFor(jobs.length) }, work));
  return words;
};
