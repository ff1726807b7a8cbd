import { parentPort } from 'node:worker_threads';
import { stop } from 'esbuild';
import { bundleScripts } from '../bundle-scripts.js';
import { partOf } from '../rendering/part-of.js';
import { openSiteMaker } from '../rendering/site-maker.js';
import type { Begun, Job, Jobs } from './job.js';

/** So many pages and files are made by one thread in the time that another takes to get ready. */
const MOST_FOR_ONE = 500;

type Answer<Kind extends keyof Jobs> = Promise<Jobs[Kind]['answer']>;

let making: Answer<'finish'> = Promise.resolve({});

const begin = async ({ earlier, threads, ...job }: Jobs['begin']['ask']): Promise<Begun> => {
  const maker = openSiteMaker(job, true);
  const { left, ...plan } = await maker.plan(earlier);
  // Where nothing can be taken over, the others have begun with their parts already.
  const of = earlier === null || left.length > MOST_FOR_ONE ? threads : 1;
  const [own = new Set<string>(), ...shares] = Array.from(
    { length: of },
    (_, number) => new Set(partOf(left, { number, of })),
  );
  making = maker.make(own);
  // Whoever asks for it hears of it.
  making.catch(() => undefined);
  return { ...plan, shares };
};

/** The bundler's own process would go on holding 160 MB for as long as this thread lives. */
const bundle = async (output: string): Answer<'scripts'> => {
  try {
    return await bundleScripts(output);
  } finally {
    await stop();
  }
};

const make = async ({ share, ...job }: Jobs['make']['ask']): Answer<'make'> => {
  const maker = openSiteMaker(job, false);
  return maker.make('of' in share ? new Set(partOf(await maker.all(), share)) : share);
};

const answer = async ({ kind, ask }: Job): Answer<Job['kind']> => {
  switch (kind) {
    case 'scripts':
      return bundle(ask.output);
    case 'begin':
      return begin(ask);
    case 'finish':
      return making;
    case 'make':
      return make(ask);
  }
};

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
