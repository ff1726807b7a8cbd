import type { Download } from '../../content/download.js';
import { fixedZip } from './fixed-zip.js';

/** A file with its name inside a zip. */
export interface BundledFile {
  readonly name: string;
  readonly download: Download;
  readonly bytes: Uint8Array;
}

/** Files and a `LEESMIJ.txt` as a zip; the same files give the same bytes on any machine and day. */
export const bundle = (files: readonly BundledFile[], readMe: string): Uint8Array =>
  fixedZip(
    new Map<string, Uint8Array>([
      ['LEESMIJ.txt', new TextEncoder().encode(readMe)],
      ...files.map(({ name, bytes }) => [name, bytes] as const),
    ]),
  );
