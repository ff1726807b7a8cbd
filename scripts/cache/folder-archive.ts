import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** All files of a folder as bytes. Packed only: an index is compressed already. */
export const packFolder = (folder: string): Uint8Array => {
  const files = filesBelow(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]);
  return zipSync(Object.fromEntries(files), { level: 0 });
};

/** A second name for a file that has these bytes: much quicker than a new file. False where there is none with them, or it can't be. */
const linkSame = (from: string, to: string, content: Uint8Array): boolean => {
  try {
    if (!readFileSync(from).equals(content)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes the files that `packFolder` packed into a folder. Of those that stand in `earlier` just so they become another name:
 * who changes one later has to remove it first.
 */
export const unpackFolder = (bytes: Uint8Array, folder: string, earlier: string | null): void => {
  const files = Object.entries(unzipSync(bytes));
  for (const below of new Set(files.map(([name]) => dirname(name))))
    mkdirSync(join(folder, below), { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    if (earlier === null || !linkSame(join(earlier, name), path, content)) writeFileSync(path, content);
  }
};
