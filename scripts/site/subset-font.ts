import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { programPath } from '../content/program-path.js';
import type { FontJob } from './threads/font-thread.js';

/**
 * Leaves out of a font what no text needs, in a thread of its own: what does it goes on holding 80 MB for as long as its
 * thread lives.
 */
export const subsetFont = async (job: FontJob): Promise<Uint8Array> => {
  const thread = new Worker(programPath('site/threads/font-thread'));
  try {
    thread.postMessage(job);
    const [bytes]: Uint8Array[] = await once(thread, 'message');
    if (bytes === undefined) throw new Error('het lettertype werd niet gemaakt');
    return bytes;
  } finally {
    await thread.terminate();
  }
};
