import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onEmptiestPart, type PlacedFolder } from './on-emptiest-part.js';

/** One is made, and so many others: of the parts of the disk on which they come to stand the emptiest is taken. */
const OTHERS = 4;

/** Tells ext4 to spread what is made in a folder over the disk (attribute `T` in chattr(1)); other disks don't know it. */
const spreadWithin = (folder: string): void => {
  if (process.platform === 'linux') spawnSync('chattr', ['+T', folder], { stdio: 'ignore' });
};

/** Makes a folder in another, on a part of the disk that its name decides on. */
const makeWithin = (around: string): PlacedFolder => {
  const path = join(around, randomUUID());
  mkdirSync(path);
  return { path, ino: statSync(path).ino };
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
    const others = Array.from({ length: OTHERS }, () => makeWithin(around));
    renameSync(onEmptiestPart(makeWithin(around), others).path, folder);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
};
