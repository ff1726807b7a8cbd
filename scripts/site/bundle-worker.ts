import { join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = 'layouts/client/offline/worker.ts';

/** At the root of the site and always under one name: a worker serves what lies below it, and is asked for anew by its name. */
export const WORKER_FILE = 'sw.js';

/** Writes the worker that readers can switch on for use without a network. */
export const bundleWorker = async (output: string): Promise<void> => {
  await build({
    entryPoints: [ENTRY],
    outfile: join(output, WORKER_FILE),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
};
