import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { RenderJob } from './render-part.js';
import type { SiteSource } from './site-source.js';
import { templateFolder } from './templates.js';

/** A page is many short-lived values: with little room for these, a third of the time goes to clearing them away. */
const ROOM_FOR_NEW_MB = 64;

/** Threads that write pages, each a part of the site. */
export interface Renderers {
  /** Rejects with what went wrong in a template. */
  readonly render: (output: string, source: SiteSource) => Promise<void>;
  readonly close: () => void;
}

const done = (thread: Worker, job: RenderJob): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.once('message', () => resolve()).once('error', reject);
    thread.postMessage(job);
  });

/** Starts the threads, one for each core, so that they have read their code by the time that there is work. */
export const openRenderers = (): Renderers => {
  const threads = Array.from(
    { length: availableParallelism() },
    () =>
      new Worker(programPath('site/rendering/render-thread'), {
        resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_NEW_MB },
      }),
  );
  return {
    render: async (output, source) => {
      const folders = { pages: templateFolder('pages'), files: templateFolder('files') };
      const parts = threads.map((thread, number) =>
        done(thread, { source, folders, output, part: { number, of: threads.length } }),
      );
      await Promise.all(parts);
    },
    close: () => {
      for (const thread of threads) void thread.terminate();
    },
  };
};
