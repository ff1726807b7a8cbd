import { parentPort } from 'node:worker_threads';
import { type RenderJob, renderPart } from './render-part.js';

// What goes wrong here reaches the thread that asked as an error of this one.
parentPort?.on('message', async (job: RenderJob) => {
  await renderPart(job);
  parentPort?.postMessage('done');
});
