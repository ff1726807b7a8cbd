import type { Reminder } from './review-due.js';

/** Where issues are kept, and the right to add one. */
export interface IssueTracker {
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

const request = async ({ api, repository, token }: IssueTracker, path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
  });
  if (!response.ok) throw new Error(`De plek met de bestanden antwoordde ${response.status}.`);
  return response.json();
};

const hasTitle = (issue: unknown, title: string): boolean =>
  typeof issue === 'object' && issue !== null && 'title' in issue && issue.title === title;

/** Opens an issue unless there is one of that name, open or closed. Tells whether it did. */
export const openIssue = async (tracker: IssueTracker, { title, body }: Reminder): Promise<boolean> => {
  const recent = await request(tracker, 'issues?state=all&per_page=100', { method: 'GET' });
  if (Array.isArray(recent) && recent.some((issue) => hasTitle(issue, title))) return false;
  await request(tracker, 'issues', { method: 'POST', body: JSON.stringify({ title, body }) });
  return true;
};
