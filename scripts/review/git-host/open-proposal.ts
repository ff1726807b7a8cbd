import { z } from 'zod';
import { askHost } from './ask-host.js';
import type { GitHost } from './git-host.js';
import type { IssueText } from './open-issue.js';

const pullsSchema = z.array(z.object({ number: z.number() }));

/** Opens a pull request from a branch to the main one, or writes the open one anew. */
export const openProposal = async (host: GitHost, branch: string, { title, body }: IssueText): Promise<void> => {
  const [owner = ''] = host.repository.split('/');
  const head = encodeURIComponent(`${owner}:${branch}`);
  const [open] = await askHost(host, `pulls?state=open&head=${head}`, pullsSchema);
  const write = (path: string, method: string, fields: object) =>
    askHost(host, path, z.unknown(), { method, body: fields });
  if (open === undefined) await write('pulls', 'POST', { title, body, head: branch, base: 'main' });
  else await write(`pulls/${open.number}`, 'PATCH', { body });
};
