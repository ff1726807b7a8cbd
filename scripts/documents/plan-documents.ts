import { readFileSync } from 'node:fs';
import { addressOf } from '../content/addresses/addresses.js';
import type { PrintedPicture } from '../content/picture.js';
import { takeAways } from './contents/take-aways.js';
import type { DocumentLanes } from './lanes/document-lanes.js';
import { imagesIn } from './model/images-in.js';
import type { DocumentFormat, Files, TakeAway } from './model/take-away.js';
import type { DocumentData } from './model/text-reader.js';
import type { Plan } from './plan.js';
import { TEMPLATE } from './typst/compile-pdf.js';

const READ_ONLY: readonly DocumentFormat[] = ['pdf'];
const EDITABLE: readonly DocumentFormat[] = ['pdf', 'odt', 'docx'];

const filesFor = async ({ blocks, lead }: TakeAway, printed: ReadonlyMap<string, PrintedPicture>): Promise<Files> => {
  const files = new Map<string, Uint8Array>();
  for (const { file } of imagesIn([{ kind: 'lead', content: lead }, ...blocks])) {
    const bytes = await printed.get(file)?.read();
    if (bytes !== undefined) files.set(file, bytes);
  }
  return files;
};

/** Every tool and session to fill in, print or change, and every aanpak to read on paper. */
export const planDocuments = (data: DocumentData, lanes: DocumentLanes): Plan[] => {
  const { kleuren } = data.library.site;
  const look = readFileSync(TEMPLATE, 'utf8') + JSON.stringify(kleuren);
  const printed = new Map([...data.pictures.values()].map(({ print }) => [print.file, print]));
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
      make: () =>
        lanes.make(format, async () => ({ kleuren, document, format, files: await filesFor(document, printed) })),
    }));
  });
};
