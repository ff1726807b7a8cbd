import { strFromU8, unzipSync } from 'fflate';
import { withoutHiddenText } from './hidden-text.js';
import { zipParts } from './zip.js';

/** A document of which only the parts with its text are left. */
export interface OpenedDocument {
  readonly kind: 'docx' | 'odt';
  readonly bytes: Uint8Array;
  /** How often text was hidden in it; that text is left out. */
  readonly hiddenTexts: number;
  /** How many pictures stand elsewhere on the internet; those can't be taken over. */
  readonly linkedImages: number;
}

/** Largest file that is opened, in bytes. */
export const MAX_FILE = 25_000_000;

const MAX_UNPACKED = 64_000_000;
const MAX_TEXT_PART = 8_000_000;
const MAX_RATIO = 120;
const SMALL = 1_000_000;

/** Says in Dutch why a file can't be read, and what to do. */
export class RefusedDocument extends Error {}

const refuse = (what: string, todo: string): never => {
  throw new RefusedDocument(`${what} ${todo}`);
};

const SAVE_ANEW = 'Open het document, kies Opslaan als, en bewaar het als .docx of .odt.';
const TOO_LARGE = `Dit bestand is te groot: hooguit ${MAX_FILE / 1_000_000} MB.`;

// No comments, no properties with names of authors, no headers and footers: what is not listed never gets any further.
const KEPT = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^word\/(document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*|settings\d*)\.xml$/,
  /^word\/_rels\/[\w.]+\.rels$/,
  /^word\/media\/[^/]+$/,
  /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/,
  /^Pictures\/[^/]+$/,
];
const MACROS = /vbaProject|vbaData|^Basic\/.+\.xml$|^Scripts\/.+\.(py|bsh|js)$/i;

const startsWith = (bytes: Uint8Array, ...begin: readonly number[]) => begin.every((byte, at) => bytes[at] === byte);

const contains = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'));

const refuseByFirstBytes = (bytes: Uint8Array) => {
  if (bytes.length > MAX_FILE) refuse(TOO_LARGE, 'Haal grote afbeeldingen eruit, of maak ze kleiner.');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (contains(bytes, 'EncryptedPackage'))
      refuse('Dit document zit achter een wachtwoord.', 'Haal het wachtwoord eraf en bewaar het opnieuw.');
    refuse('Dit is een oud soort document (.doc).', SAVE_ANEW);
  }
  if (!startsWith(bytes, 0x50, 0x4b)) refuse('Dit is geen Word- of LibreOffice-document.', SAVE_ANEW);
};

const unpack = (bytes: Uint8Array): Map<string, Uint8Array> => {
  let total = 0;
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (MACROS.test(name))
      refuse("In dit document zitten macro's.", 'Bewaar het als gewoon document: .docx, zonder macro’s.');
    total += originalSize;
    const isBomb = originalSize > SMALL && originalSize > size * MAX_RATIO;
    const isLong = /\.xml$/.test(name) && originalSize > MAX_TEXT_PART;
    if (total > MAX_UNPACKED || isBomb || isLong)
      refuse(
        'Dit document is uitgepakt te groot.',
        'Haal grote afbeeldingen eruit, of maak een nieuw document met alleen de tekst.',
      );
    return KEPT.some((pattern) => pattern.test(name));
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    return refuse('Dit document is beschadigd.', 'Open het in Word of LibreOffice en bewaar het opnieuw.');
  }
};

/** A LibreOffice document says in its list of parts which of them are encrypted; the newest hide all but that list. */
const refuseEncrypted = (parts: ReadonlyMap<string, Uint8Array>): void => {
  if (strFromU8(parts.get('META-INF/manifest.xml') ?? new Uint8Array()).includes('manifest:encryption-data'))
    refuse('Dit document zit achter een wachtwoord.', 'Haal het wachtwoord eraf en bewaar het opnieuw.');
};

const kindOf = (parts: ReadonlyMap<string, unknown>): OpenedDocument['kind'] => {
  if ([...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (parts.has('content.xml')) return 'odt';
  return refuse('Dit is geen tekstdocument.', SAVE_ANEW);
};

const ODT_REMARKS =
  /<office:annotation[ >].*?<\/office:annotation>|<text:tracked-changes[ >].*?<\/text:tracked-changes>/gs;
const LINKED_IMAGE = /<Relationship [^>]*\/image"[^>]*TargetMode="External"|<draw:image [^>]*xlink:href="https?:/g;

const NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

/** A style based on one that is not there is no style to pandoc, and a heading would be a plain paragraph. */
const withNormal = (name: string, xml: string): string =>
  /^word\/styles/.test(name) && !xml.includes('w:styleId="Normal"')
    ? xml.replace('</w:styles>', `${NORMAL}</w:styles>`)
    : xml;

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

/** Opens a document far enough to see what it is, and keeps of it only what holds its text. Throws `RefusedDocument`. */
export const openDocument = (bytes: Uint8Array): OpenedDocument => {
  refuseByFirstBytes(bytes);
  const unpacked = unpack(bytes);
  refuseEncrypted(unpacked);
  const parts: Map<string, string | Uint8Array> = new Map(unpacked);
  const kind = kindOf(parts);
  let hiddenTexts = 0;
  let linkedImages = 0;
  for (const [name, part] of parts) {
    if (typeof part === 'string' || !/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(part);
    if (xml.includes('<!DOCTYPE')) refuse('Dit document is beschadigd.', SAVE_ANEW);
    const shown = withoutHiddenText(xml);
    hiddenTexts += shown.removed;
    linkedImages += count(xml, LINKED_IMAGE);
    parts.set(name, withNormal(name, shown.xml).replaceAll(ODT_REMARKS, ''));
  }
  return { kind, bytes: zipParts(parts), hiddenTexts, linkedImages };
};
