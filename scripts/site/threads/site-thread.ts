import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { stop } from 'esbuild';
import { bundleScripts } from '../bundle-scripts.js';
import { earlierSite } from '../known-pages/earlier-site.js';
import { type LinkedSite, linkSite } from '../known-pages/link-site.js';
import { openSiteMaker, planSite, type SiteJob, type SiteMaker } from '../rendering/site-maker.js';
import { loadTemplates } from '../rendering/templates.js';
import type { Answered, Job, Jobs } from './job.js';
import { makeShares, openShares } from './make-shares.js';
import { planShares } from './plan-shares.js';

type Answer<Kind extends keyof Jobs> = Promise<Jobs[Kind]['answer']>;

let linked: LinkedSite | null = null;
let prepared: SiteMaker | null = null;
let making: Answer<'finish'> = Promise.resolve({});

/** The bundler's own process would go on holding 160 MB for as long as this thread lives. */
const bundle = async (output: string): Answer<'scripts'> => {
  try {
    return await bundleScripts(output);
  } finally {
    await stop();
  }
};

/** Reading their code takes as long as making many pages; where that fails, so will making these. */
const readTemplates = async (folders: SiteJob['folders']): Promise<void> => {
  await setImmediate();
  await Promise.all(Object.values(folders).map(loadTemplates)).catch(() => undefined);
};

const getReady = async ({ earlier: { site, notes, output }, folders }: Jobs['getReady']['ask']): Answer<'getReady'> => {
  // First the answer goes out.
  void readTemplates(folders);
  const earlier = notes === null ? null : earlierSite(site, notes);
  linked = earlier === null ? null : linkSite(earlier, output);
  return linked !== null;
};

const begin = async (job: Jobs['begin']['ask']): Answer<'begin'> => {
  const { plan, maker } = await planSite(job, linked);
  linked = null;
  const { left, ...begun } = plan;
  const shares = openShares(planShares(left, availableParallelism()));
  // First the answer goes out: whoever asked may be busy for long before it asks anything else.
  making = setImmediate().then(() => makeShares(maker, shares));
  // Whoever asks for it hears of it.
  making.catch(() => undefined);
  return { ...begun, shares };
};

const prepare = async (job: Jobs['prepare']['ask']): Answer<'prepare'> => {
  prepared = openSiteMaker(job);
  return null;
};

const make = async (shares: Jobs['make']['ask']): Answer<'make'> => {
  if (prepared === null) throw new Error('no site was prepared');
  return makeShares(prepared, shares);
};

const answer = async ({ kind, ask }: Job): Answer<Job['kind']> => {
  switch (kind) {
    case 'scripts':
      return bundle(ask.output);
    case 'getReady':
      return getReady(ask);
    case 'begin':
      return begin(ask);
    case 'finish':
      return making;
    case 'prepare':
      return prepare(ask);
    case 'make':
      return make(ask);
  }
};

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async (job: Job) =>
  parentPort?.postMessage({ kind: job.kind, answer: await answer(job) } satisfies Answered<Job['kind']>),
);
