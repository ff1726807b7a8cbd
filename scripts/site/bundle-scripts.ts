import type { BundledScripts } from '../content/site-data.js';
import { bundleClient } from './bundle-client.js';
import { bundleEditor } from './bundle-editor.js';
import { bundleWorker } from './bundle-worker.js';

/** Writes all that runs in a browser below the output folder. */
export const bundleScripts = async (output: string): Promise<BundledScripts> => {
  const [client, editor] = await Promise.all([bundleClient(output), bundleEditor(output), bundleWorker(output)]);
  return { ...client, scripts: { ...client.scripts, editor } };
};
