import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `naam.css` → `assets/naam-1a2b3c4d.css`: a name that changes with the content, so that it may be cached for ever. */
export const hashedName = (name: string, bytes: string | Uint8Array): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
};

/** Writes a file below the output folder and returns its path there. */
export const writeAsset = (output: string, path: string, bytes: string | Uint8Array): string => {
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return path;
};
