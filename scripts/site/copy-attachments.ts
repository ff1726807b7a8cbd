import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Attachment } from '../content/attachments/attachments-of.js';

/** Puts the files that stand beside an entry at the entry's own address, without what they tell about who made them. */
export const copyAttachments = (attachments: readonly Attachment[], output: string): void => {
  for (const { page, name, read } of attachments) {
    const target = join(output, page, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, read());
  }
};
