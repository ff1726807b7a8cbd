import { parentPort } from 'node:worker_threads';
import { bundleScripts } from '../bundle-scripts.js';
import { openSiteMaker, type SiteMaker } from '../rendering/site-maker.js';
import type { Job, Jobs } from './job.js';

let maker: SiteMaker | null = null;

const answer = async ({ kind, ask }: Job): Promise<Jobs[Job['kind']]['answer']> => {
  switch (kind) {
    case 'scripts':
      return bundleScripts(ask.output);
    case 'plan':
      maker = openSiteMaker(ask, true);
      return maker.plan(ask.earlier);
    case 'open':
      maker = openSiteMaker(ask, false);
      return null;
    case 'make':
      if (maker === null) throw new Error('no site was opened');
      return maker.make(ask.wanted);
  }
};

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
