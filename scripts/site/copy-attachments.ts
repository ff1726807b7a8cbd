import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../content/addresses/addresses.js';
import type { Library } from '../content/library.js';

/** Puts the files that stand beside an entry at the entry's own address. */
export const copyAttachments = (content: string, output: string, library: Library): void => {
  const { cohorten, sessies, aanpakken, tools, vragen, paginas } = library;
  for (const entry of [cohorten, sessies, aanpakken, tools, vragen, paginas].flat()) {
    for (const name of entry.attachments) {
      const target = join(output, addressOf(entry.type, entry.slug), name);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(content, dirname(entry.file), name), target);
    }
  }
};
