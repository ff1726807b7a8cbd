import { readFileSync } from 'node:fs';
import { addressOf } from '../content/addresses/addresses.js';
import { takeAways } from './contents/take-aways.js';
import { createDocumentMaker } from './document-maker.js';
import type { DocumentFormat } from './model/take-away.js';
import type { DocumentData } from './model/text-reader.js';
import type { Plan } from './plan.js';
import { TEMPLATE } from './typst/compile-pdf.js';

const READ_ONLY: readonly DocumentFormat[] = ['pdf'];
const EDITABLE: readonly DocumentFormat[] = ['pdf', 'odt', 'docx'];

/** Every tool and session to fill in, print or change, and every aanpak to read on paper. */
export const planDocuments = (data: DocumentData): Plan[] => {
  const { kleuren } = data.library.site;
  const make = createDocumentMaker(kleuren);
  const look = readFileSync(TEMPLATE, 'utf8') + JSON.stringify(kleuren);
  return takeAways(data).flatMap(({ entry, name, title, isEditable, document }) => {
    const key = look + JSON.stringify(document);
    return (isEditable ? EDITABLE : READ_ONLY).map((format) => ({
      source: entry.file,
      page: addressOf(entry.type, entry.slug),
      name,
      title,
      format,
      date: document.date,
      key,
      make: () => make(document, format),
    }));
  });
};
