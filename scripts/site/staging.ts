import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createFolderApart } from './create-folder-apart.js';
import { exchangeFolders } from './exchange-folders.js';

/** How often a swap is tried again when another build swapped at the same moment. */
const MAX_TRIES = 5;

const OLD = '-oud';

const prefixFor = (target: string) => `.build-${basename(target)}-`;

/** The folder itself, also when the output is a link to it. */
const targetOf = (output: string): string => (existsSync(output) ? realpathSync(output) : resolve(output));

/** A process that was killed may stay on the list until whoever started it takes note; it does nothing any more. */
const isDead = (pid: number): boolean =>
  existsSync('/proc/self/stat') && /^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isDead(pid);
  } catch {
    return false;
  }
};

/** Folders that a build left behind when it was stopped half-way; an old site among them goes back to its place. */
const clearAbandoned = (target: string) => {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefixFor(target))
      ? Number.parseInt(name.slice(prefixFor(target).length), 10)
      : Number.NaN;
    if (!(pid > 0) || isRunning(pid)) continue;
    if (name.endsWith(OLD) && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
};

/** An empty folder beside the output, on the same disk, in which a site is made. */
export const createStaging = (output: string): string => {
  const target = targetOf(output);
  clearAbandoned(target);
  const staging = join(dirname(target), `${prefixFor(target)}${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  createFolderApart(staging);
  return staging;
};

/** Two renames, and back again should the second one fail: for systems on which folders can't change places. */
const swapInTwoSteps = (staging: string, target: string): string | null => {
  const old = `${staging}${OLD}`;
  const hadOld = existsSync(target);
  if (hadOld) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (hadOld && !existsSync(target)) renameSync(old, target);
    throw error;
  }
  return hadOld ? old : null;
};

/**
 * Puts the finished site in the place of the old one, in one step: readers see the one or the other, whole. Returns the
 * folder in which the old one is now, if there was one.
 */
export const swapIn = (staging: string, output: string): string | null => {
  const target = targetOf(output);
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(target)) return exchangeFolders(staging, target) ? staging : swapInTwoSteps(staging, target);
      renameSync(staging, target);
      return null;
    } catch (error) {
      if (attempt === MAX_TRIES || !existsSync(staging)) throw error;
    }
  }
};

/** Throws away what was made of a site that will not be published. */
export const discard = (staging: string): void => rmSync(staging, { recursive: true, force: true });
