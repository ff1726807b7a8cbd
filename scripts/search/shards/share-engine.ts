import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is the same beside every index: Pagefind's script and its engine. */
const ENGINE = /^(pagefind\.js|wasm\..*\.pagefind)$/;

const ENTRY = 'pagefind-entry.json';

/**
 * Pagefind asks for its engine at `wasm.NAME.pagefind` beside the index, with the name that stands in the entry of the
 * index. This one leads out of the folder of the shard.
 */
const nameOfShared = (name: string): string => `/../../wasm.${name}`;

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly wasm: string }>>;
}

const leadToShared = (file: string): void => {
  const entry: PagefindEntry = JSON.parse(readFileSync(file, 'utf8'));
  const languages = Object.entries(entry.languages).map(([code, language]) => [
    code,
    { ...language, wasm: nameOfShared(language.wasm) },
  ]);
  // Should it be another name for the file of the site that is there, that one stays as it is.
  rmSync(file);
  writeFileSync(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
};

/** Keeps one engine for all shards of a folder, so that a browser loads it once. */
export const shareEngine = (folder: string, shards: readonly string[]): void => {
  for (const shard of shards) {
    for (const name of readdirSync(shard).filter((file) => ENGINE.test(file))) {
      rmSync(join(folder, name), { force: true });
      renameSync(join(shard, name), join(folder, name));
    }
    leadToShared(join(shard, ENTRY));
  }
};
