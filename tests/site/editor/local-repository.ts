import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';

const ROOT = 'repository';

const filesBelow = (folder: string): [path: string, base64: string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(path).toString('base64')]);

/**
 * Gives a page a repository with the content of this project. It stands in the browser's own file system, which hands
 * out the same kind of folder as the one that a person picks: only the window in which to pick is replaced.
 */
export const offerRepository = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ files, name }) => {
      const top = await navigator.storage.getDirectory();
      const root = await top.getDirectoryHandle(name, { create: true });
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, base64] of files) {
        const parts = path.split('/');
        const file = parts.pop() ?? '';
        let folder = root;
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await writable.close();
      }
      Object.assign(window, { showDirectoryPicker: async () => root });
    },
    { files: filesBelow('content'), name: ROOT },
  );

/** The text of a file in that repository as it is now. */
export const readFromRepository = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    async ({ parts, name }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    },
    { parts: path.split('/'), name: ROOT },
  );
