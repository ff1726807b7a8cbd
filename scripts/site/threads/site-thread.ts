import { parentPort } from 'node:worker_threads';
import { stop } from 'esbuild';
import { bundleScripts } from '../bundle-scripts.js';
import { openSiteMaker, planSite, type SiteMaker } from '../rendering/site-maker.js';
import type { Job, Jobs } from './job.js';
import { makeShares } from './make-shares.js';

type Answer<Kind extends keyof Jobs> = Promise<Jobs[Kind]['answer']>;

let maker: SiteMaker | null = null;

/** The bundler's own process would go on holding 160 MB for as long as this thread lives. */
const bundle = async (output: string): Answer<'scripts'> => {
  try {
    return await bundleScripts(output);
  } finally {
    await stop();
  }
};

const plan = async ({ earlier, ...job }: Jobs['plan']['ask']): Answer<'plan'> => {
  const planned = await planSite(job, earlier);
  maker = planned.maker;
  return planned.plan;
};

const prepare = async (job: Jobs['prepare']['ask']): Answer<'prepare'> => {
  maker = openSiteMaker(job);
  return null;
};

const make = async (shares: Jobs['make']['ask']): Answer<'make'> => {
  if (maker === null) throw new Error('no site was prepared');
  return makeShares(maker, shares);
};

const answer = async ({ kind, ask }: Job): Answer<Job['kind']> => {
  switch (kind) {
    case 'scripts':
      return bundle(ask.output);
    case 'plan':
      return plan(ask);
    case 'prepare':
      return prepare(ask);
    case 'make':
      return make(ask);
  }
};

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
