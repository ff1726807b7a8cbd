import { type Zippable, zipSync } from 'fflate';
import type { Download } from '../../content/download.js';

/** A file with its name inside a zip. */
export interface BundledFile {
  readonly name: string;
  readonly download: Download;
  readonly bytes: Uint8Array;
}

/** The first day a zip can hold. Zips keep local time, so this is the same bytes in every timezone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Files and a `LEESMIJ.txt` as a zip; the same files give the same bytes on any machine and day. */
export const bundle = (files: readonly BundledFile[], readMe: string): Uint8Array => {
  const entries: Zippable = { 'LEESMIJ.txt': new TextEncoder().encode(readMe) };
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) entries[name] = bytes;
  return zipSync(entries, { mtime: FIRST_DAY, level: 6 });
};
