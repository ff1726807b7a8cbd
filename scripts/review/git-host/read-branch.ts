import { z } from 'zod';
import { askHost } from './ask-host.js';
import type { GitHost } from './git-host.js';
import { HostError } from './host-error.js';

const fileSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

/** The text of a file as it is on a branch; null when there is no such branch or file. */
export const readBranch = async (host: GitHost, branch: string, path: string): Promise<string | null> => {
  try {
    const { content } = await askHost(host, `contents/${path}?ref=${encodeURIComponent(branch)}`, fileSchema);
    return Buffer.from(content, 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof HostError && error.status === 404) return null;
    throw error;
  }
};
