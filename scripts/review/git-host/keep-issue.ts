import { z } from 'zod';
import { askHost } from './ask-host.js';
import type { GitHost } from './git-host.js';

const issuesSchema = z.array(z.object({ number: z.number(), title: z.string(), body: z.string().nullable() }));

/**
 * Keeps one open issue with what is the matter now: opens it, writes it anew when that changed, and closes it (`body` is
 * null) when nothing is. Tells what it did.
 */
export const keepIssue = async (
  host: GitHost,
  title: string,
  body: string | null,
): Promise<'opened' | 'changed' | 'closed' | 'nothing'> => {
  const open = await askHost(host, 'issues?state=open&per_page=100', issuesSchema);
  const issue = open.find((one) => one.title === title);
  const write = (path: string, method: string, fields: object) =>
    askHost(host, path, z.unknown(), { method, body: fields });
  if (issue === undefined && body === null) return 'nothing';
  if (issue === undefined) {
    await write('issues', 'POST', { title, body });
    return 'opened';
  }
  if (issue.body === body) return 'nothing';
  await write(`issues/${issue.number}`, 'PATCH', body === null ? { state: 'closed' } : { body });
  return body === null ? 'closed' : 'changed';
};
