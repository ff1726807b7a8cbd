import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files, KnownFile, KnownPages } from './known-pages.js';
import type { LinkedSite } from './link-site.js';

/** Which files of those that are made together, which would become the very same, can be kept; null when not all can. */
export type Keep = (paths: readonly string[]) => Files | null;

/** Keeps files of the earlier site for the one that is made. */
export const keepFrom = (earlier: LinkedSite | null, now: Omit<KnownPages, 'files'>): Keep => {
  if (earlier === null || earlier.pages.surroundings !== now.surroundings) return () => null;
  const { pages, linked } = earlier;
  const isSame = (name: string) => pages.digests[name] === now.digests[name];
  return (paths) => {
    const files: Record<string, KnownFile> = {};
    for (const path of paths) {
      const file = pages.files[path];
      if (file === undefined || !linked.has(path) || !file.reads.every(isSame)) return null;
      files[path] = file;
    }
    return files;
  };
};

/** Takes away a folder in which nothing is left, and the one around it. */
const removeEmpty = (folder: string, root: string): void => {
  if (folder === root) return;
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
    return;
  }
  removeEmpty(dirname(folder), root);
};

/**
 * Takes away what is not kept: written over, it would change the site that is there. Of what will not be made again its
 * folder goes too, when it is empty.
 */
export const dropRest = ({ pages, linked, output }: LinkedSite, kept: Files, willBeMade: ReadonlySet<string>): void => {
  const root = resolve(output);
  for (const path of Object.keys(pages.files)) {
    if (kept[path] !== undefined) continue;
    const file = join(root, path);
    if (linked.has(path)) rmSync(file);
    if (!willBeMade.has(path)) removeEmpty(dirname(file), root);
  }
};
