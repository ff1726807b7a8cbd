import { inspectImage } from '../image/inspect-image.js';
import { type Inspection, type Problem, refused, warning } from '../inspection.js';
import { checkOdf } from './check-odf.js';
import { checkOoxml } from './check-ooxml.js';
import { METADATA_PART, namesSomebody, withoutNames } from './metadata.js';
import { type OfficeFile, openOffice } from './office-file.js';
import { wordsOf } from './xml.js';

const checkNames = ({ xml }: OfficeFile): Problem[] =>
  [...xml].some(([name, text]) => METADATA_PART.test(name) && namesSomebody(text))
    ? [
        warning(
          'document-author',
          'In de eigenschappen van dit bestand staat wie het maakte. Op de site halen we dat weg.',
          'In dit bestand zelf blijft het staan. Wil je dat niet? Verwijder het bij de eigenschappen.',
        ),
      ]
    : [];

const images = ({ entries }: OfficeFile) =>
  entries
    .filter(({ name }) => /\.(png|jpe?g|webp|svg)$/i.test(name))
    .map(({ name, bytes }) => inspectImage(name, bytes));

/** Looks inside a Word, Excel, PowerPoint or OpenDocument file. */
export const inspectOffice = (extension: string, bytes: Uint8Array): Inspection => {
  const file = openOffice(extension, bytes);
  if ('code' in file) return refused(file);
  const check = extension.startsWith('od') ? checkOdf : checkOoxml;
  const inside = images(file);
  return {
    problems: [...check(file), ...checkNames(file), ...inside.flatMap(({ problems }) => problems)],
    texts: [
      ...[...file.xml].map(([name, text]) => wordsOf(METADATA_PART.test(name) ? withoutNames(text) : text)),
      ...inside.flatMap(({ texts }) => texts),
    ],
  };
};
