import { readFileSync } from 'node:fs';
import { addressOf } from '../content/addresses/addresses.js';
import type { Attachment } from '../content/attachments/attachments-of.js';
import { takeAways } from './contents/take-aways.js';
import type { DocumentLanes } from './lanes/document-lanes.js';
import { imagesIn } from './model/images-in.js';
import type { DocumentFormat, Files, TakeAway } from './model/take-away.js';
import type { DocumentData } from './model/text-reader.js';
import { printPicture } from './pictures/printed-picture.js';
import type { Plan } from './plan.js';
import { TEMPLATE } from './typst/compile-pdf.js';

const READ_ONLY: readonly DocumentFormat[] = ['pdf'];
const EDITABLE: readonly DocumentFormat[] = ['pdf', 'odt', 'docx'];

/** What is read for the pictures of documents, by their name in a document. */
type Originals = ReadonlyMap<string, Attachment['read']>;

const originalsOf = ({ pictures }: DocumentData, attachments: readonly Attachment[]): Originals =>
  new Map(
    attachments.flatMap(({ page, name, read }) => {
      const picture = pictures.get(page + name);
      return picture === undefined ? [] : [[picture.print.file, read] as const];
    }),
  );

const filesFor = async ({ blocks, lead }: TakeAway, originals: Originals): Promise<Files> => {
  const files = new Map<string, Uint8Array>();
  for (const { file } of imagesIn([{ kind: 'lead', content: lead }, ...blocks])) {
    const read = originals.get(file);
    if (read !== undefined) files.set(file, await printPicture(read()));
  }
  return files;
};

/** Every tool and session to fill in, print or change, and every aanpak to read on paper. */
export const planDocuments = (data: DocumentData, attachments: readonly Attachment[], lanes: DocumentLanes): Plan[] => {
  const { kleuren } = data.library.site;
  const look = readFileSync(TEMPLATE, 'utf8') + JSON.stringify(kleuren);
  const originals = originalsOf(data, attachments);
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
        lanes.make(format, async () => ({ kleuren, document, format, files: await filesFor(document, originals) })),
    }));
  });
};
