import { type Finding, finding, START_OF_FILE } from '../finding.js';
import { isRegister } from './is-register.js';
import { findUnsafeCharacter } from './unsafe-characters.js';

/** Largest text file that is read, in megabytes of a million bytes; a register can't be divided. */
const MAX_MEGABYTES = { text: 1, register: 10 } as const;
/** Longest line that is read, in characters. */
const MAX_LINE = 10_000;

const placeOfByte = (bytes: Uint8Array, offset: number) => {
  const before = bytes.subarray(0, offset);
  const line = before.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  const column = offset - before.lastIndexOf(0x0a);
  return { line, column, length: 1 };
};

/** Index of the first byte that is not part of valid UTF-8. */
const firstBadByte = (bytes: Uint8Array) => {
  let low = 0;
  let high = bytes.length;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // `stream` accepts a character cut off at the end, so only a real mistake throws.
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
    try {
      decoder.decode();
    } catch {
      // Resets the decoder for the next round.
    }
  }
  return low;
};

const checkCharacters = (file: string, text: string): string | Finding => {
  const unsafe = findUnsafeCharacter(text);
  if (unsafe !== null) {
    const before = text.slice(0, unsafe.index).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 1 };
    return finding(file, place, {
      code: unsafe.code,
      message: unsafe.message,
      hint: 'Typ deze regel opnieuw, zonder te plakken.',
    });
  }
  const long = text.split('\n').findIndex((line) => line.length > MAX_LINE);
  if (long !== -1)
    return finding(
      file,
      { line: long + 1, column: 1, length: 1 },
      {
        code: 'line-too-long',
        message: `Deze regel is langer dan ${MAX_LINE.toLocaleString('nl')} tekens.`,
        hint: 'Verdeel de tekst over meer regels.',
      },
    );
  return text;
};

/**
 * Turns the bytes of a file into text: UTF-8 only, one leading byte order mark dropped, line ends normalised to `\n`, and
 * letters with accents in their composed form. Returns a finding for an empty or too large file, a line that is too long,
 * a character that readers can't see, or anything that is not UTF-8.
 */
export const decodeText = (file: string, bytes: Uint8Array): string | Finding => {
  if (bytes.length === 0)
    return finding(file, START_OF_FILE, {
      code: 'empty-file',
      message: 'Dit bestand is leeg.',
      hint: 'Schrijf de tekst, of verwijder het bestand.',
    });
  const most = MAX_MEGABYTES[isRegister(file) ? 'register' : 'text'];
  if (bytes.length > most * 1_000_000)
    return finding(file, START_OF_FILE, {
      code: 'file-too-large',
      message: `Dit bestand is groter dan ${most} MB.`,
      hint: isRegister(file) ? 'Haal weg wat niet meer nodig is.' : 'Verdeel de tekst over meer bestanden.',
    });
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return finding(file, placeOfByte(bytes, nul), {
      code: 'nul-byte',
      message: 'Hier staat een teken dat niet in een tekst hoort (NUL).',
      hint: 'Open het bestand in een teksteditor en bewaar het als UTF-8.',
    });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return checkCharacters(file, text.replaceAll(/\r\n?/g, '\n').normalize('NFC'));
  } catch {
    return finding(file, placeOfByte(bytes, firstBadByte(bytes)), {
      code: 'not-utf8',
      message: 'Dit bestand is niet als UTF-8 bewaard.',
      hint: 'Kies bij bewaren de tekenset UTF-8.',
    });
  }
};
