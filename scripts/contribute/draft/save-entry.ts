import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';

/** A file that belongs to an entry. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether there is anything at the place of an entry, finished or not. */
export const isTaken = (content: string, type: EntryType, slug: string): boolean => {
  const place = join(content, ENTRY_TYPES[type].folder, slug);
  return existsSync(place) || existsSync(`${place}.md`);
};

/**
 * Puts a new entry in its folder: all of its files or none, and never over what is there. Returns the path of its text
 * below the content folder, or null when the place is taken.
 */
export const saveEntry = (
  content: string,
  type: EntryType,
  slug: string,
  text: string,
  beside: readonly FileBeside[] = [],
): string | null => {
  const { folder } = ENTRY_TYPES[type];
  if (isTaken(content, type, slug)) return null;
  // Outside the content folder, on the same disk: whoever reads the content never meets half an entry.
  const making = mkdtempSync(join(dirname(resolve(content)), '.nieuw-'));
  try {
    chmodSync(making, 0o755);
    writeFileSync(join(making, 'index.md'), text);
    for (const { name, bytes } of beside) writeFileSync(join(making, name), bytes);
    mkdirSync(join(content, folder), { recursive: true });
    renameSync(making, join(content, folder, slug));
    return `${folder}/${slug}/index.md`;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
};
