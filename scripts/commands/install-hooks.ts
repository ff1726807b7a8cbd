import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, EXIT } from './run-command.js';

const MARK = '# kennisbank: checks before a push';

const HOOK = `#!/bin/sh
${MARK}; installed by npm run hooks
cd "$(git rev-parse --show-toplevel)" || exit 1
exec node scripts/launch.mjs check-push
`;

/** `npm run hooks`: from now on git checks what is pushed, before anybody else can read it. */
export const installHooks = (): number => {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], { encoding: 'utf8' });
  if (status !== 0) throw new CommandError('Dit is geen map van git. Haal het project op met git clone.');
  const folder = stdout.trim();
  const path = join(folder, 'pre-push');
  if (existsSync(path) && !readFileSync(path, 'utf8').includes(MARK))
    throw new CommandError(`Er is al een eigen controle: ${path}. Zet daar bij: node scripts/launch.mjs check-push`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, HOOK, { mode: 0o755 });
  console.log('Klaar. Vóór elke push wordt de inhoud nagekeken, ook wat je eerder opschreef en weer weghaalde.');
  return EXIT.ok;
};
