import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/**
 * `naam.css` → `assets/naam-1a2b3c4d5e.css`, and without an ending `naam` → `assets/naam-1a2b3c4d5e`: a name that changes
 * with the content, so that it may be cached for ever.
 */
export const hashedName = (name: string, bytes: string | Uint8Array): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const { name: start, ext } = parse(name);
  return `assets/${start}-${hash}${ext}`;
};

/** Writes a file below the output folder and returns its path there. */
export const writeAsset = (output: string, path: string, bytes: string | Uint8Array): string => {
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return path;
};
