import { basename, extname } from 'node:path';
import type { Attachment } from '../content/attachments/attachments-of.js';
import { FORMATS, type Format } from './model/take-away.js';
import type { Plan } from './plan.js';

const isFormat = (extension: string): extension is Format => extension in FORMATS;

const formatOf = (name: string): Format => {
  const extension = extname(name).slice(1);
  if (isFormat(extension)) return extension;
  throw new Error(`${name} is geen soort bestand dat bij een tekst kan staan`);
};

/**
 * The files beside the entries, to be listed with what is made. A file has no day of its own that is the same on every
 * computer, so it gets the day on which its entry last changed.
 */
export const planAttachments = (attachments: readonly Attachment[]): Plan[] =>
  attachments.map(({ entry, name, page, read }) => ({
    source: entry.file,
    page,
    name: basename(name, extname(name)),
    title: name,
    format: formatOf(name),
    date: entry.wijzigingen.at(-1)?.datum ?? entry.gecontroleerd_op,
    isAttachment: true,
    key: null,
    make: async () => read(),
  }));
