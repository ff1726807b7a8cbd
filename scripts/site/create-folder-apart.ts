import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Tells ext4 to spread what is made in a folder over the disk (attribute `T` in chattr(1)); other disks don't know it. */
const spreadWithin = (folder: string): void => {
  if (process.platform === 'linux') spawnSync('chattr', ['+T', folder], { stdio: 'ignore' });
};

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
    // Its name decides on which part it comes to stand, so another name each time.
    const made = join(around, randomUUID());
    mkdirSync(made);
    renameSync(made, folder);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
};
