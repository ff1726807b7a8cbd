import { createHash } from 'node:crypto';
import { fileOf, type IndexFiles } from './index-files.js';

const ENTRY = 'pagefind-entry.json';
const ENGINE_OF_NO_LANGUAGE = 'unknown';
const ENGINE = /^wasm\./;

/** What Pagefind's script reads first: where the rest of an index is, for each language. */
interface Entry {
  readonly languages: Readonly<
    Record<
      string,
      {
        /** The name of its meta file. */
        readonly hash: string;
        /** The name of its engine. */
        readonly wasm: string | null;
      }
    >
  >;
}

const metaPath = (name: string): string => `pagefind.${name}.pf_meta`;
const enginePath = (name: string): string => `wasm.${name}.pagefind`;

/**
 * Gives the meta file of an index and its engine names that change with what is in them: Pagefind names the first by what it
 * was before it was rewritten, and the second always the same, so that browsers ask about it time and again. An engine that no
 * language uses is left out.
 */
export const nameByContent = (files: IndexFiles): IndexFiles => {
  const named = new Map(files);
  const moved = (pathOf: (name: string) => string, start: string, name: string): string => {
    const bytes = fileOf(named, pathOf(name));
    const to = `${start}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
    named.delete(pathOf(name));
    named.set(pathOf(to), bytes);
    return to;
  };
  const entry: Entry = JSON.parse(Buffer.from(fileOf(named, ENTRY)).toString());
  const languages = Object.entries(entry.languages).map(([code, { hash, wasm, ...rest }]) => {
    const names = { hash: moved(metaPath, code, hash), wasm: moved(enginePath, code, wasm ?? ENGINE_OF_NO_LANGUAGE) };
    return [code, { ...rest, ...names }] as const;
  });
  const used = new Set(languages.map(([, { wasm }]) => enginePath(wasm)));
  for (const path of named.keys()) if (ENGINE.test(path) && !used.has(path)) named.delete(path);
  return named.set(ENTRY, Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })));
};
