import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DAY } from './day.js';

/** What no build asked for this long is of texts or makers that are gone. */
const LONGEST_UNUSED = 30 * DAY;

const forget = (path: string, isFolder: boolean, now: number): void => {
  if (isFolder) {
    forgetUnused(path, now);
    if (readdirSync(path).length === 0) rmdirSync(path);
  } else if (now - statSync(path).mtimeMs > LONGEST_UNUSED) rmSync(path);
};

/**
 * Removes what was kept in a folder, and in the folders in it, and not asked for in thirty days: it would grow for ever
 * otherwise, also where it travels from one machine to the next. `now` is in milliseconds.
 */
export const forgetUnused = (folder: string, now: number): void => {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    try {
      forget(join(folder, entry.name), entry.isDirectory(), now);
    } catch {
      // Another build was there first, or is there now.
    }
};
