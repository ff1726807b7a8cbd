import { spawnSync } from 'node:child_process';

/** The files that a proposal and the main branch both changed, each in its own way. Nothing in the checkout is touched. */
export const conflictingFiles = (repository: string, base: string): readonly string[] => {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', '--end-of-options', base, 'HEAD'];
  const { status, stdout } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
  // 1 says that there are conflicts; git before 2.38 does not know the question, and the host tells of them then.
  if (status !== 1) return [];
  const [, ...files] = stdout.split('\0');
  return [...new Set(files.filter((file) => file !== ''))];
};
