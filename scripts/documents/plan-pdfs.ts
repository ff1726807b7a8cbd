import { readFileSync } from 'node:fs';
import { addressOf } from '../content/addresses/addresses.js';
import { aanpakDocument } from './contents/aanpak-document.js';
import { toolDocument } from './contents/tool-document.js';
import { addFormFields } from './form/add-form-fields.js';
import { createFormFont } from './form/form-font.js';
import type { TakeAway } from './model/take-away.js';
import type { DocumentData } from './model/text-reader.js';
import type { Plan } from './plan.js';
import { colorsFile } from './typst/colors-file.js';
import { createPdfCompiler, TEMPLATE } from './typst/compile-pdf.js';
import { mainFile } from './typst/main-file.js';

type MakePdf = (document: TakeAway) => Promise<Uint8Array>;

/** Fonts and compiler are opened when the first document asks for them: often none does. */
const createPdfMaker = ({ library }: DocumentData): MakePdf => {
  let opened: Promise<[Awaited<ReturnType<typeof createPdfCompiler>>, Awaited<ReturnType<typeof createFormFont>>]>;
  return async (document) => {
    opened ??= Promise.all([createPdfCompiler(library.site.kleuren), createFormFont()]);
    const [compile, font] = await opened;
    return addFormFields(await compile(document), font);
  };
};

/** Every tool and every aanpak as a PDF. */
export const planPdfs = (data: DocumentData): Plan[] => {
  const { tools, aanpakken, site } = data.library;
  const make = createPdfMaker(data);
  const look = readFileSync(TEMPLATE, 'utf8') + colorsFile(site.kleuren);
  const documents = [
    ...tools.map((entry) => ({ entry, document: toolDocument(entry, data) })),
    ...aanpakken.map((entry) => ({ entry, document: aanpakDocument(entry, data) })),
  ];
  return documents.map(({ entry, document }) => ({
    source: entry.file,
    page: addressOf(entry.type, entry.slug),
    title: document.title,
    format: 'pdf',
    date: document.date,
    key: look + mainFile(document),
    make: () => make(document),
  }));
};
