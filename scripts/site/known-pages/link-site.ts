import { linkSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFolderMaker } from '../create-folder-maker.js';
import type { EarlierSite } from './earlier-site.js';
import type { KnownFile, KnownPages } from './known-pages.js';

/** An earlier site of which all files stand in the folder of the next one already, to be kept or dropped. */
export interface LinkedSite {
  readonly pages: KnownPages;
  readonly output: string;
  /** The paths of the files that could be linked. */
  readonly linked: ReadonlySet<string>;
}

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

/** Links the files of an earlier site that are as they were written, before anybody knows which of them can be kept. */
export const linkSite = ({ folder, pages }: EarlierSite, output: string): LinkedSite => {
  const makeFolder = createFolderMaker();
  const linked = Object.entries(pages.files).flatMap(([path, file]) =>
    link(join(folder, path), join(output, path), file, makeFolder) ? [path] : [],
  );
  return { pages, output, linked: new Set(linked) };
};
