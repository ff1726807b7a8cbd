import { linkSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFolderMaker } from '../create-folder-maker.js';
import type { Files, KnownFile, KnownPages } from './known-pages.js';

/** The site that is there, and what is known of it. */
export interface EarlierSite {
  readonly folder: string;
  readonly pages: KnownPages;
}

/** Takes over files that would become the very same; null when one of them would not, or can't be taken over. */
export type Keep = (paths: readonly string[]) => Files | null;

/** Not trusted when it has another size or time than it had when it was written. */
const isUntouched = (path: string, { size, time }: KnownFile): boolean => {
  const found = statSync(path);
  return found.size === size && found.mtimeMs === time;
};

/** A second name for the same file: nothing is copied. False where that can't be. */
const link = (from: string, to: string, file: KnownFile, makeFolder: (folder: string) => void): boolean => {
  try {
    if (!isUntouched(from, file)) return false;
    makeFolder(dirname(to));
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/** Keeps files of the earlier site for the one that is made in `output`. */
export const keepFrom = (earlier: EarlierSite | null, now: Omit<KnownPages, 'files'>, output: string): Keep => {
  if (earlier === null || earlier.pages.surroundings !== now.surroundings) return () => null;
  const { folder, pages } = earlier;
  const makeFolder = createFolderMaker();
  const isSame = (name: string) => pages.digests[name] === now.digests[name];
  const known = (path: string) => (pages.files[path]?.reads.every(isSame) ? pages.files[path] : undefined);
  return (paths) => {
    const files: Record<string, KnownFile> = {};
    for (const path of paths) {
      const file = known(path);
      if (file === undefined || !link(join(folder, path), join(output, path), file, makeFolder)) {
        // What is written over a link would change the site that is there.
        for (const linked of Object.keys(files)) rmSync(join(output, linked));
        return null;
      }
      files[path] = file;
    }
    return files;
  };
};
