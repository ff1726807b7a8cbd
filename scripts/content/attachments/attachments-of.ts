import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../addresses/addresses.js';
import type { Entry, Library } from '../library.js';
import { cleanAttachment } from './clean-attachment.js';

/** A file that stands beside an entry. */
export interface Attachment {
  readonly entry: Entry;
  readonly name: string;
  /** Address of the page of the entry. */
  readonly page: string;
  /** The bytes as they are published: without what they tell about who made them. */
  readonly read: () => Uint8Array;
}

/** The files beside all entries of a library, in the order of the entries. */
export const attachmentsOf = (content: string, library: Library): Attachment[] => {
  const { cohorten, sessies, aanpakken, tools, vragen, paginas } = library;
  return [cohorten, sessies, aanpakken, tools, vragen, paginas].flat().flatMap((entry) =>
    entry.attachments.map((name) => ({
      entry,
      name,
      page: addressOf(entry.type, entry.slug),
      read: () => cleanAttachment(readFileSync(join(content, dirname(entry.file), name))),
    })),
  );
};
