import { inflateRawSync } from 'node:zlib';
import { error, type Problem } from '../inspection.js';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const MAX_ENTRIES = 2_000;
const MAX_TOTAL = 100_000_000;
const MAX_RATIO = 200;
/** Below this size a high ratio costs nobody anything. */
const SMALL = 1_000_000;

const END = 0x06054b50;
const END_SIZE = 22;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

const damaged = error(
  'unreadable-file',
  'Dit bestand is beschadigd, of er is iets aan vastgeplakt.',
  'Open het in je kantoorprogramma en bewaar het opnieuw.',
);

const bomb = error(
  'archive-too-large',
  'Uitgepakt is dit bestand veel groter dan het lijkt.',
  'Maak het kleiner, of gebruik minder en kleinere afbeeldingen.',
);

const encrypted = error('encrypted-file', 'Dit bestand is met een wachtwoord beveiligd.', 'Haal het wachtwoord eraf.');

const badName = error(
  'archive-name',
  'In dit bestand zit iets met een naam die niet kan.',
  'Open het in je kantoorprogramma en bewaar het opnieuw.',
);

const isSafeName = (name: string) =>
  !/(^|\/)\.\.?(\/|$)|^\/|\\|^[a-z]:|[\p{C}]/iu.test(name) && name.length > 0 && name.length < 200;

const nameAt = (file: Buffer, start: number, length: number) => file.subarray(start, start + length).toString('utf8');

/** Every other program reads the list at the end; so the file must have exactly one reading, without gaps or additions. */
const readList = (file: Buffer): Listed[] | Problem => {
  const end = file.length - END_SIZE;
  if (end < 0 || file.readUInt32LE(end) !== END) return damaged;
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  let at = file.readUInt32LE(end + 16);
  if (at + size !== end || count !== file.readUInt16LE(end + 8)) return damaged;
  if (count > MAX_ENTRIES) return bomb;
  const listed: Listed[] = [];
  for (let index = 0; index < count; index++) {
    if (at + LISTED_SIZE > end || file.readUInt32LE(at) !== LISTED) return damaged;
    const nameLength = file.readUInt16LE(at + 28);
    listed.push({
      name: nameAt(file, at + LISTED_SIZE, nameLength),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += LISTED_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return at === end ? listed : damaged;
};

const checkList = (listed: readonly Listed[]): Problem | null => {
  if (listed.some(({ flags }) => (flags & 0x41) !== 0)) return encrypted;
  if (listed.some(({ name }) => !isSafeName(name))) return badName;
  if (new Set(listed.map(({ name }) => name.toLowerCase())).size !== listed.length) return badName;
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const isBomb = total > MAX_TOTAL || listed.some(({ size, packed }) => size > SMALL && size > packed * MAX_RATIO);
  return isBomb ? bomb : null;
};

const unpack = (file: Buffer, entry: Listed): Uint8Array | null => {
  const { offset, name, packed, size, method } = entry;
  if (offset + LOCAL_SIZE > file.length || file.readUInt32LE(offset) !== LOCAL) return null;
  const nameLength = file.readUInt16LE(offset + 26);
  if (nameAt(file, offset + LOCAL_SIZE, nameLength) !== name || file.readUInt16LE(offset + 8) !== method) return null;
  const start = offset + LOCAL_SIZE + nameLength + file.readUInt16LE(offset + 28);
  const data = file.subarray(start, start + packed);
  if (data.length !== packed) return null;
  if (method === 0) return packed === size ? data : null;
  if (method !== 8) return null;
  try {
    const bytes = inflateRawSync(data, { maxOutputLength: size + 1 });
    return bytes.length === size ? bytes : null;
  } catch {
    return null;
  }
};

/** Unpacks an archive in memory, within limits that hold for what comes out and not for what the file says of itself. */
export const readZip = (bytes: Uint8Array): readonly ZipEntry[] | Problem => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readList(file);
  if ('code' in listed) return listed;
  const problem = checkList(listed);
  if (problem !== null) return problem;
  const entries: ZipEntry[] = [];
  for (const entry of listed) {
    const unpacked = unpack(file, entry);
    if (unpacked === null) return damaged;
    if (!entry.name.endsWith('/')) entries.push({ name: entry.name, bytes: unpacked });
  }
  return entries;
};
