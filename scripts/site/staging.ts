import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** How often a swap is tried again when another build swapped at the same moment. */
const MAX_TRIES = 5;

const prefixFor = (output: string) => `.build-${basename(output)}-`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Folders that a build left behind when it was stopped half-way. */
const removeAbandoned = (output: string) => {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefixFor(output))
      ? Number.parseInt(name.slice(prefixFor(output).length), 10)
      : Number.NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
};

/** An empty folder beside the output, on the same disk, in which a site is made. */
export const createStaging = (output: string): string => {
  const target = resolve(output);
  removeAbandoned(target);
  const staging = join(dirname(target), `${prefixFor(target)}${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
};

/** Puts the finished site in the place of the old one: two renames, and back again should the second one fail. */
export const swapIn = (staging: string, output: string): void => {
  const target = resolve(output);
  const old = `${staging}-oud`;
  for (let attempt = 1; ; attempt++) {
    const hadOld = existsSync(target);
    if (hadOld) renameSync(target, old);
    try {
      renameSync(staging, target);
      break;
    } catch (error) {
      if (hadOld && !existsSync(target)) renameSync(old, target);
      if (attempt === MAX_TRIES) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
};

/** Throws away what was made of a site that will not be published. */
export const discard = (staging: string): void => rmSync(staging, { recursive: true, force: true });
