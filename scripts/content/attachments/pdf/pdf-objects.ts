import { constants, inflateRawSync } from 'node:zlib';
import { error, type Problem } from '../inspection.js';

/** What a PDF says outside the drawing of its pages. */
export interface PdfObjects {
  /** Every object, also those that were packed together, with the `#xx` codes in names decoded. */
  readonly text: string;
  /** Names that make a viewer act or that hold another file, wherever they stand in the file. */
  readonly actions: ReadonlySet<string>;
}

const MAX_UNPACKED = 64_000_000;
const MAX_DICTIONARY = 20_000;

const STREAM = /(?<!end)stream(?:\r\n|\n|\r)/g;
const CODED = /#([0-9a-f]{2})/gi;
/** Long enough to mean nothing else, also in the middle of packed bytes. */
const ACTIONS = /\/(JavaScript|SubmitForm|ImportData|Rendition|RichMedia|EmbeddedFile)/g;
const OTHER_PACKING = /\/(LZWDecode|LZW|ASCIIHexDecode|AHx|ASCII85Decode|A85|RunLengthDecode|RL|Crypt)\b/;

const decodeNames = (text: string) =>
  text.replaceAll(CODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const actionsIn = (text: string) => [...decodeNames(text).matchAll(ACTIONS)].map(([, name = '']) => name);

const unreadable = error(
  'unreadable-file',
  'Deze PDF is op een ongewone manier gemaakt. We kunnen niet zien wat erin zit.',
  'Bewaar haar opnieuw als gewone PDF, of als PDF/A.',
);

const bomb = error('archive-too-large', 'Uitgepakt is deze PDF veel groter dan ze lijkt.', 'Maak haar kleiner.');

/** Without the checksum, as viewers do not look at it either. Null when it is not packed this way. */
const unpack = (packed: Buffer, room: number): Buffer | 'too-large' | null => {
  try {
    return inflateRawSync(packed.subarray(2), { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (problem) {
    return problem instanceof RangeError ? 'too-large' : null;
  }
};

/** What stands between a stream and the one before it: its dictionary, and whatever a string pretends to be. */
const dictionaryBefore = (raw: string, at: number): string =>
  decodeNames(raw.slice(Math.max(0, at - MAX_DICTIONARY, raw.lastIndexOf('endstream', at)), at));

const holdsObjects = (dictionary: string) => /\/(ObjStm|XRef|XFA|Metadata)\b/.test(dictionary);

const isPackedTwice = (dictionary: string) =>
  OTHER_PACKING.test(dictionary) ||
  (dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0) > 1 ||
  (/\/ObjStm\b/.test(dictionary) && /\/Predictor\b/.test(dictionary));

/**
 * Reads a PDF without believing its table of contents: a parser passes over what a viewer may still find, so every byte
 * counts, and whatever can be unpacked is unpacked.
 */
export const readPdfObjects = (bytes: Uint8Array): PdfObjects | Problem => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = file.toString('latin1');
  const actions = new Set(actionsIn(raw));
  const parts: string[] = [];
  let room = MAX_UNPACKED;
  let done = 0;
  for (const match of raw.matchAll(STREAM)) {
    const begin = match.index + match[0].length;
    const dictionary = dictionaryBefore(raw, match.index);
    const isFlate = /\/(FlateDecode|Fl)\b/.test(dictionary);
    if (holdsObjects(dictionary) && isPackedTwice(dictionary)) return unreadable;
    const end = raw.indexOf('endstream', begin);
    parts.push(raw.slice(done, match.index));
    done = Math.max(done, end === -1 ? begin : end);
    const content = isFlate ? unpack(file.subarray(begin), room) : null;
    if (content === 'too-large') return bomb;
    if (isFlate && content === null) return unreadable;
    const text = content?.toString('latin1') ?? raw.slice(begin, done);
    room -= content?.length ?? 0;
    if (holdsObjects(dictionary)) parts.push(text);
    else for (const name of actionsIn(text)) actions.add(name);
  }
  parts.push(raw.slice(done));
  const text = decodeNames(parts.join('\n'));
  for (const name of actionsIn(text)) actions.add(name);
  return { text, actions };
};
