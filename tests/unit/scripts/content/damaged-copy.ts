import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedContent, loadContent } from '../../../../scripts/content/load-content.js';

export const SMALL_NETWORK = 'tests/fixtures/klein-netwerk';

/** Loads a copy of the small network after something was done to it; the copy is thrown away. */
export const loadDamaged = (damage: (folder: string) => void): LoadedContent => {
  const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  try {
    cpSync(SMALL_NETWORK, folder, { recursive: true });
    damage(folder);
    return loadContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Replaces a piece of text that must be there. */
export const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(path, text.replace(from, to));
};
