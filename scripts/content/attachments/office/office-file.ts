import { error, type Problem } from '../inspection.js';
import { readZip, type ZipEntry } from '../zip/read-zip.js';
import { readXml } from './xml.js';

/** An office file, unpacked, its XML read. */
export interface OfficeFile {
  readonly extension: string;
  readonly entries: readonly ZipEntry[];
  /** The XML of each part that is XML, by name. */
  readonly xml: ReadonlyMap<string, string>;
}

const IS_XML = /\.(xml|rels|vml|rdf)$/i;
const KNOWN_PART =
  /^(mimetype|layout-cache)$|\.(xml|rels|vml|rdf|png|jpe?g|gif|bmp|tiff?|emf|wmf|svm|webp|svg|odttf|ttf|otf|txt|fntdata)$|(^|\/)printerSettings\d*\.bin$|^Configurations2\//i;

/** Unpacks an office file; what is in it that no office program needs is a problem. */
export const openOffice = (extension: string, bytes: Uint8Array): OfficeFile | Problem => {
  const entries = readZip(bytes);
  if ('code' in entries) return entries;
  const xml = new Map<string, string>();
  for (const { name, bytes: part } of entries) {
    if (!KNOWN_PART.test(name))
      return error(
        'embedded-file',
        'In dit bestand zit een ander bestand, of een macro.',
        'Haal het eruit, en bewaar opnieuw.',
      );
    if (!IS_XML.test(name)) continue;
    const text = readXml(part);
    if (text === null)
      return error(
        'unreadable-file',
        'Een deel van dit bestand is niet te lezen.',
        'Bewaar het opnieuw in je kantoorprogramma.',
      );
    xml.set(name, text);
  }
  return { extension, entries, xml };
};
