import { z } from 'zod';
import { askHost } from './ask-host.js';
import type { GitHost } from './git-host.js';
import { HostError } from './host-error.js';

/** One file more than the main branch, on a branch of its own. */
export interface BranchText {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

const shaSchema = z.object({ sha: z.string() });
const refSchema = z.object({ object: shaSchema });
const commitSchema = z.object({ tree: shaSchema });

/** Points a branch at a commit, whether or not the branch is there. */
const point = async (host: GitHost, branch: string, sha: string): Promise<void> => {
  const write = (path: string, method: string, body: object) => askHost(host, path, z.unknown(), { method, body });
  try {
    await write(`git/refs/heads/${branch}`, 'PATCH', { sha, force: true });
  } catch (error) {
    if (!(error instanceof HostError) || ![404, 422].includes(error.status)) throw error;
    await write('git/refs', 'POST', { ref: `refs/heads/${branch}`, sha });
  }
};

/**
 * Makes a branch the main branch of this moment with one file changed. It moves there in one step: a branch that is for a
 * moment the same as the main branch would close its pull request.
 */
export const writeBranch = async (host: GitHost, { branch, path, text, message }: BranchText): Promise<void> => {
  const make = (what: string, body: object) => askHost(host, `git/${what}`, shaSchema, { method: 'POST', body });
  const main = (await askHost(host, 'git/ref/heads/main', refSchema)).object.sha;
  const before = (await askHost(host, `git/commits/${main}`, commitSchema)).tree.sha;
  const file = { path, mode: '100644', type: 'blob', content: text };
  const tree = await make('trees', { base_tree: before, tree: [file] });
  const commit = await make('commits', { message, tree: tree.sha, parents: [main] });
  await point(host, branch, commit.sha);
};
