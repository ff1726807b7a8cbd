import { type Zippable, zipSync } from 'fflate';
import { fileKind } from './file-kind.js';
import { splitImage } from './image/split-image.js';
import { METADATA_PART, withoutNames } from './office/metadata.js';
import { withoutPdfAuthor } from './pdf/pdf-author.js';
import { readZip } from './zip/read-zip.js';

// Local fields: the same bytes in every time zone.
const NO_DATE = new Date(1980, 0, 1);

const cleanPart = (name: string, bytes: Uint8Array): Uint8Array => {
  if (METADATA_PART.test(name)) return Buffer.from(withoutNames(Buffer.from(bytes).toString('utf8')), 'utf8');
  return /\.(png|jpe?g|webp)$/i.test(name) ? (splitImage(bytes)?.clean ?? bytes) : bytes;
};

const cleanOffice = (bytes: Uint8Array): Uint8Array => {
  const entries = readZip(bytes);
  if ('code' in entries) return bytes;
  const files: Zippable = {};
  // OpenDocument wants its type first and not packed.
  for (const { name, bytes: part } of entries)
    files[name] = [cleanPart(name, part), { level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(files, { mtime: NO_DATE });
};

/**
 * The bytes under which an attachment is published: without who made it and where, the rest unchanged. Only for a file
 * that was inspected and found sound.
 */
export const cleanAttachment = (bytes: Uint8Array): Uint8Array => {
  switch (fileKind(bytes)) {
    case 'pdf':
      return withoutPdfAuthor(bytes);
    case 'zip':
      return cleanOffice(bytes);
    default:
      return splitImage(bytes)?.clean ?? bytes;
  }
};
