import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** The element of the structure tree that holds an annotation, and the dictionary inside it that points there. */
export interface StructureElement {
  readonly element: PDFDict;
  readonly pointer: PDFDict;
}

const kidsOf = (element: PDFDict): PDFDict[] => {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFDict) return [kids];
  if (!(kids instanceof PDFArray)) return [];
  return kids.asArray().filter((kid) => kid instanceof PDFDict);
};

/** The element that each annotation belongs to, by the reference of the annotation. */
export const structureElements = (document: PDFDocument): ReadonlyMap<PDFRef, StructureElement> => {
  const elements = new Map<PDFRef, StructureElement>();
  for (const [, element] of document.context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(PDFName.of('Type')) !== PDFName.of('StructElem')) continue;
    for (const pointer of kidsOf(element)) {
      const target = pointer.get(PDFName.of('Obj'));
      if (target instanceof PDFRef) elements.set(target, { element, pointer });
    }
  }
  return elements;
};
