import { mkdirSync } from 'node:fs';

/**
 * Makes folders, and asks the disk for each of them once: asking for every file whether its folder is there takes as long
 * as writing it.
 */
export const createFolderMaker = (): ((folder: string) => void) => {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
};
