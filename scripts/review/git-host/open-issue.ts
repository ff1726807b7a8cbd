import { z } from 'zod';
import { askHost } from './ask-host.js';
import type { GitHost } from './git-host.js';

/** What an issue says. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

const issuesSchema = z.array(z.object({ title: z.string() }));

/** Opens an issue unless there is one of that name, open or closed. Tells whether it did. */
export const openIssue = async (host: GitHost, { title, body }: IssueText): Promise<boolean> => {
  const recent = await askHost(host, 'issues?state=all&per_page=100', issuesSchema);
  if (recent.some((issue) => issue.title === title)) return false;
  await askHost(host, 'issues', z.unknown(), { method: 'POST', body: { title, body } });
  return true;
};
