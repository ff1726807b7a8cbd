import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inOrder = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);

/** Paths below a folder, in a settled order; null when something in it is neither a file nor a folder. */
const filesBelow = (root: string, below = ''): string[] | null => {
  const paths: string[] = [];
  for (const entry of readdirSync(join(root, below), { withFileTypes: true }).sort(inOrder)) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const found = entry.isFile() ? [path] : entry.isDirectory() ? filesBelow(root, path) : null;
    if (found === null) return null;
    paths.push(...found);
  }
  return paths;
};

const digestOf = (root: string, describe: (path: string, file: string) => string | Buffer): string | null => {
  try {
    const paths = filesBelow(root);
    if (paths === null) return null;
    const digest = createHash('sha256');
    for (const path of paths)
      digest
        .update(`${path}\0`)
        .update(describe(join(root, path), path))
        .update('\0');
    return digest.digest('hex');
  } catch {
    // Whatever can't be read is not known to be the same.
    return null;
  }
};

/** What a folder holds, to the byte; null when that can't be told. */
export const digestOfBytes = (root: string): string | null =>
  digestOf(root, (path) => createHash('sha256').update(readFileSync(path)).digest());

/**
 * What files look like, by their address below a folder, as in `/over/index.html`: their size in bytes, and when they were
 * written in milliseconds.
 */
export type Looks = Readonly<Record<string, { readonly size: number; readonly time: number }>>;

const look = (path: string): Looks[string] => {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
};

/**
 * What a folder looks like without reading it: names, sizes and times of change; null when that can't be told. What is
 * known of files is not looked up.
 */
export const digestOfListing = (root: string, known: Looks): string | null =>
  digestOf(root, (path, file) => {
    const { size, time } = known[`/${file}`] ?? look(path);
    return `${size} ${time}`;
  });
