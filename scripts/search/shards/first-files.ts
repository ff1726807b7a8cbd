import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What tells where an index has its words, what it knows of itself, and the engine that looks in it. */
const FIRST = /^(pagefind-entry\.json|.*\.pf_meta|wasm\..*\.pagefind)$/;

/** The files in some folders of a site that any search in their indexes loads before it looks for anything. */
export const firstFiles = (site: string, folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(site, folder))
      .filter((name) => FIRST.test(name))
      .sort()
      .map((name) => posix.join(folder.replaceAll('\\', '/'), name)),
  );
