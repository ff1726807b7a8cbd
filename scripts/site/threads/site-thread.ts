import { parentPort } from 'node:worker_threads';
import { bundleScripts } from '../bundle-scripts.js';
import { renderPart } from '../rendering/render-part.js';
import type { Job, Jobs } from './job.js';

const answer = async ({ kind, ask }: Job): Promise<Jobs[Job['kind']]['answer']> => {
  switch (kind) {
    case 'scripts':
      return bundleScripts(ask.output);
    case 'render':
      return renderPart(ask);
  }
};

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
