import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const PROGRAM = `const { renameSync, rmSync } = require('node:fs');
const [, from, prefix] = process.argv;
const to = prefix + process.pid;
renameSync(from, to);
rmSync(to, { recursive: true, force: true, maxRetries: 3 });`;
/** In milliseconds. */
const LONGEST_WAIT = 200;

/**
 * Removes a folder, and waits no longer for it than a moment: of a large site it takes as long as making the pages. Should
 * it be stopped half-way, the next build removes the rest: the folder gets a name as if who removes it was building there.
 */
export const removeInBackground = async (folder: string): Promise<void> => {
  // Under a name of its own, so that nobody can begin something new where this is being removed.
  const leaving = `${folder}-${randomUUID()}`;
  renameSync(folder, leaving);
  const prefix = folder.replace(/\d+(?:-oud)?$/, '');
  const remover = spawn(process.execPath, ['-e', PROGRAM, leaving, prefix], { detached: true, stdio: 'ignore' });
  const impatience = new AbortController();
  await Promise.race([once(remover, 'exit'), wait(LONGEST_WAIT, undefined, { signal: impatience.signal })]);
  impatience.abort();
  remover.unref();
};
