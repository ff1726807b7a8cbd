import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { createWidget, type Rectangle } from './create-widget.js';
import { embedFormFont, FORM_FONT_NAME } from './embed-form-font.js';
import type { FormFont } from './form-font.js';
import { PLACEHOLDER_HOST, type Placeholder, readPlaceholder } from './placeholder.js';
import { type StructureElement, structureElements } from './structure-elements.js';

const name = (text: string) => PDFName.of(text);

/** Room between the drawn border and the field, in points. */
const INSET = 1;

const addressOf = (annotation: PDFDict): string => {
  const address = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
};

const insideBorder = (annotation: PDFDict): Rectangle => {
  const { x, y, width, height } = annotation.lookup(name('Rect'), PDFArray).asRectangle();
  return { x: x + INSET, y: y + INSET, width: width - 2 * INSET, height: height - 2 * INSET };
};

const spokenLabel = ({ label, option }: Placeholder) => (option === '' ? label : `${label}: ${option}`);

/** Gives a fresh widget what the link had: its place in the structure tree, with a label that is read aloud. */
const takeOver = (widget: PDFDict, link: PDFDict, placeholder: Placeholder) => {
  const label = PDFHexString.fromText(spokenLabel(placeholder));
  const parent = link.get(name('StructParent'));
  if (parent !== undefined) widget.set(name('StructParent'), parent);
  widget.set(name('F'), widget.context.obj(4));
  widget.lookupMaybe(name('MK'), PDFDict)?.delete(name('BG'));
  widget.delete(name('DA'));
  if (placeholder.option !== '') widget.set(name('TU'), label);
  return label;
};

const retag = ({ element, pointer }: StructureElement, widget: PDFRef, label: PDFHexString) => {
  element.set(name('S'), name('Form'));
  element.set(name('Alt'), label);
  pointer.set(name('Obj'), widget);
};

type Elements = ReadonlyMap<PDFRef, StructureElement>;

/** Replaces one link by a field; returns the reference that stands in its place among the annotations. */
const replace = (document: PDFDocument, page: PDFPage, link: PDFRef, elements: Elements): PDFRef => {
  const annotation = document.context.lookup(link, PDFDict);
  const placeholder = readPlaceholder(addressOf(annotation));
  if (placeholder === null) return link;
  createWidget(document.getForm(), page, placeholder, insideBorder(annotation));
  const widget = page.node.Annots()?.asArray().at(-1);
  const element = elements.get(link);
  if (!(widget instanceof PDFRef) || element === undefined)
    throw new Error(`het veld "${placeholder.label}" heeft geen plek`);
  retag(element, widget, takeOver(document.context.lookup(widget, PDFDict), annotation, placeholder));
  document.context.delete(link);
  return widget;
};

const replaceOnPage = (document: PDFDocument, page: PDFPage, elements: Elements) => {
  const links = page.node.Annots()?.asArray() ?? [];
  const annotations = [...links].map((link) =>
    link instanceof PDFRef ? replace(document, page, link, elements) : link,
  );
  if (annotations.length === 0) return;
  page.node.set(name('Annots'), document.context.obj(annotations));
  page.node.set(name('Tabs'), name('S'));
};

/** Turns the placeholder links of a tagged PDF into form fields; every other byte of meaning stays. */
export const addFormFields = async (pdf: Uint8Array, font: FormFont): Promise<Uint8Array> => {
  if (!Buffer.from(pdf).includes(PLACEHOLDER_HOST)) return pdf;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const layout = await document.embedFont(StandardFonts.Helvetica, { customName: FORM_FONT_NAME });
  const elements = structureElements(document);
  for (const page of document.getPages()) replaceOnPage(document, page, elements);
  document.getForm().updateFieldAppearances(layout);
  await document.flush();
  embedFormFont(document, layout.ref, font);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
};
