import { availableParallelism } from 'node:os';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { IndexJob } from './index-job.js';
import { IndexLane } from './index-lane.js';
import { openKnownIndex } from './known-index.js';

/** Each takes the memory of one index, so more cores than this don't help. */
const MOST_LANES = 2;

const write = async ({ name, folder, language, records }: IndexJob, lane: IndexLane, cache: ByteCache) => {
  const text = JSON.stringify(records());
  const known = openKnownIndex(cache, name, language, text);
  if (known.restore(folder)) return;
  await lane.make({ folder, language, records: text });
  known.keep(folder);
};

/** Writes indexes side by side on the cores there are; an index whose records did not change comes from the cache. */
export const writeIndexes = async (jobs: readonly IndexJob[], cache: ByteCache): Promise<void> => {
  const waiting = [...jobs];
  const work = async () => {
    const lane = new IndexLane();
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await write(job, lane, cache);
    } finally {
      // Where one index fails, the others need not be made.
      waiting.length = 0;
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_LANES, availableParallelism(), jobs.length) }, work));
};
