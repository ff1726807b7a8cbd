import { execFileSync } from 'node:child_process';

/** A file that a proposal adds, changes or removes. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'new' | 'changed' | 'gone';
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'new', D: 'gone' };

/** The files in which a proposal differs from where it branched off; a renamed file is one gone and one new. */
export const changedFiles = (repository: string, base: string): readonly ChangedFile[] => {
  const args = ['diff', '--name-status', '--no-renames', '--no-ext-diff', '-z', '--end-of-options', `${base}...HEAD`];
  const fields = execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).split('\0');
  return Array.from({ length: Math.floor(fields.length / 2) }, (_, at) => ({
    status: STATUS[fields[at * 2] ?? ''] ?? 'changed',
    path: fields[at * 2 + 1] ?? '',
  }));
};
