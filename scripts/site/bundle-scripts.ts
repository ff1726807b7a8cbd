import type { Assets } from '../content/site-data.js';
import { bundleClient } from './bundle-client.js';
import { bundleEditor } from './bundle-editor.js';
import { bundleWorker } from './bundle-worker.js';

/** Writes all that runs in a browser below the output folder; no text of the site goes into it. */
export const bundleScripts = async (output: string): Promise<Assets['scripts']> => {
  const [scripts, editor] = await Promise.all([bundleClient(output), bundleEditor(output), bundleWorker(output)]);
  return { ...scripts, editor };
};
