import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of so many parts of the disk, the emptiest is taken. */
const CANDIDATES = 5;

/** How many files ext4 has room for in a part of the disk, unless it was made otherwise. */
const FILES_IN_GROUP = 8192;

/** Tells ext4 to spread what is made in a folder over the disk (attribute `T` in chattr(1)); other disks don't know it. */
const spreadWithin = (folder: string): void => {
  if (process.platform === 'linux') spawnSync('chattr', ['+T', folder], { stdio: 'ignore' });
};

/** How many places of its part of the disk a folder did not get, as they are taken or were until a moment ago. */
const passedOver = (folder: string): number => statSync(folder).ino % FILES_IN_GROUP;

/** Makes a folder in another, on a part of the disk that its name decides on. */
const makeWithin = (around: string): string => {
  const made = join(around, randomUUID());
  mkdirSync(made);
  return made;
};

const emptiest = (folders: readonly string[]): string =>
  folders.reduce((best, folder) => (passedOver(folder) < passedOver(best) ? folder : best));

/**
 * Makes an empty folder, of which ext4 puts the files on a part of the disk of its own. Beside many files that were deleted
 * minutes ago, such as an earlier site, each new file costs it up to twenty times as much: it passes over their places one
 * by one (`recently_deleted` in its fs/ext4/ialloc.c).
 */
export const createFolderApart = (folder: string): void => {
  const around = `${folder}-${randomUUID()}`;
  mkdirSync(around, { recursive: true });
  try {
    spreadWithin(around);
    const made = Array.from({ length: CANDIDATES }, () => makeWithin(around));
    renameSync(emptiest(made), folder);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
};
