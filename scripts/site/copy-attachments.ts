import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../content/addresses/addresses.js';
import { cleanAttachment } from '../content/attachments/clean-attachment.js';
import type { Library } from '../content/library.js';

/** Puts the files that stand beside an entry at the entry's own address, without what they tell about who made them. */
export const copyAttachments = (content: string, output: string, library: Library): void => {
  const { cohorten, sessies, aanpakken, tools, vragen, paginas } = library;
  for (const entry of [cohorten, sessies, aanpakken, tools, vragen, paginas].flat()) {
    for (const name of entry.attachments) {
      const target = join(output, addressOf(entry.type, entry.slug), name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, cleanAttachment(readFileSync(join(content, dirname(entry.file), name))));
    }
  }
};
