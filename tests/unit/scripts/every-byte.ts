import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const startsWith = (bytes: Buffer, start: string) => bytes.subarray(0, start.length).toString('latin1') === start;

const streamsOf = (pdf: Buffer): Buffer[] =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ 0: word, index }) => {
    try {
      return [inflateSync(pdf.subarray(index + word.length))];
    } catch {
      return [];
    }
  });

/** The bytes of a file, and of everything that is packed in it. */
const unpacked = (bytes: Buffer): Buffer[] => {
  if (startsWith(bytes, '\x1f\x8b')) return unpacked(gunzipSync(bytes));
  if (startsWith(bytes, '%PDF-')) return [bytes, ...streamsOf(bytes)];
  if (!startsWith(bytes, 'PK\x03\x04')) return [bytes];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
    Buffer.from(name),
    ...unpacked(Buffer.from(part)),
  ]);
};

/** Every name and every byte below a folder, archives and search index unpacked, as one text. */
export const everyByte = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => [Buffer.from(entry.name), ...unpacked(readFileSync(join(entry.parentPath, entry.name)))])
    .map((bytes) => bytes.toString('utf8'))
    .join('\n');
