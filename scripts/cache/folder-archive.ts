import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Writes the files that `packFolder` packed into a folder. */
export const unpackFolder = (bytes: Uint8Array, folder: string): void => {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};
