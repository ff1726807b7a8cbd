import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below a folder with what is in them, to hold one folder against another. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'base64')]),
  );
