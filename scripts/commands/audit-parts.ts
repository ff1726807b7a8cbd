import { spawnSync } from 'node:child_process';
import { auditIssue } from '../review/audit/audit-issue.js';
import { readAudit } from '../review/audit/read-audit.js';
import { gitHostOf } from '../review/git-host/git-host.js';
import { keepIssue } from '../review/git-host/keep-issue.js';
import { CommandError, EXIT } from './run-command.js';

const TITLE = 'Onderdelen met een bekend lek';

const DONE = {
  opened: 'Geopend',
  changed: 'Bijgewerkt',
  closed: 'Gesloten, want er is niets meer',
  nothing: 'Niets veranderd',
} as const;

/** npm also ends with an error when it found something, so only its report tells whether it could look. */
const askNpm = (): string => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  return stdout;
};

/** For the weekly workflow: one open issue with the parts that have a known leak; without a tracker it prints it. */
export const auditParts = async (): Promise<number> => {
  const parts = readAudit(askNpm());
  if (parts === null)
    throw new CommandError(
      'npm kon niet opvragen welke lekken er bekend zijn. Er is dus niets nagekeken. Probeer het later opnieuw.',
    );
  const body = auditIssue(parts);
  const host = gitHostOf(process.env);
  if (host === null) console.log(body ?? 'Er zijn geen bekende lekken.');
  else console.log(`${DONE[await keepIssue(host, TITLE, body)]}: ${TITLE}`);
  return EXIT.ok;
};
