import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../content/finding.js';
import { inspectContent } from '../content/inspect-content.js';
import type { Options } from '../options/parse-options.js';
import { formatText } from '../report/format-text.js';
import { CommandError, EXIT } from './run-command.js';

/** More new commits than this are checked at their end only. */
const MAX_COMMITS = 50;
const NO_COMMIT = /^0+$/;

const git = (...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 10_000_000 });
  if (status !== 0) throw new CommandError('git kon niet zeggen wat er gedeeld wordt. Er is niets gedeeld.');
  return stdout.trim();
};

/** The commits that nobody else has yet, newest first; git names what is pushed on the standard input. */
const newCommits = (pushed: string): string[] => {
  const tips = pushed
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((commit) => /^[0-9a-f]{40,64}$/.test(commit) && !NO_COMMIT.test(commit));
  if (tips.length === 0) return [];
  const commits = git('rev-list', ...tips, '--not', '--remotes')
    .split('\n')
    .filter(Boolean);
  return commits.length > MAX_COMMITS ? tips : commits;
};

const contentOf = (commit: string, folder: string): void => {
  const archive = spawnSync('git', ['archive', commit, 'content'], { maxBuffer: 1_000_000_000 });
  if (archive.status === 0) spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
};

const findingsIn = async (commit: string, today: string): Promise<readonly Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  try {
    contentOf(commit, folder);
    const content = join(folder, 'content');
    return existsSync(content) ? (await inspectContent(content, today)).findings : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const isPersonal = ({ code }: Finding) => code.startsWith('personal-data-') || code === 'image-location';

/**
 * What the pre-push hook runs: everything in the newest commits, and personal data in every commit before them, as what
 * was taken out again can still be read in the history.
 */
export const checkPush = async ({ today }: Options): Promise<number> => {
  const commits = newCommits(readFileSync(0, 'utf8'));
  let failed = false;
  for (const [index, commit] of commits.entries()) {
    const errors = (await findingsIn(commit, today)).filter(({ severity }) => severity === 'error');
    const shown = index === 0 ? errors : errors.filter(isPersonal);
    if (shown.length === 0) continue;
    failed = true;
    console.error(`In ${commit.slice(0, 10)}:\n${formatText(shown, shown.length, 'content', () => undefined)}\n`);
  }
  if (failed)
    console.error('Er is niets gedeeld. Stond het in een eerdere commit? In SECURITY.md staat wat je dan doet.');
  return failed ? EXIT.failed : EXIT.ok;
};
