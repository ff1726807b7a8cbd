import { type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { FormFont } from './form-font.js';

/** The name under which form fields refer to the font. */
export const FORM_FONT_NAME = 'FormulierSans';

// Not symbolic, so that readers use the encoding that is named.
const NON_SYMBOLIC = 32;

/** Puts the font in the place of one that is not embedded, which PDF/UA forbids. */
export const embedFormFont = (document: PDFDocument, place: PDFRef, font: FormFont): void => {
  const { context } = document;
  const file = context.register(context.flateStream(font.bytes, { Length1: font.bytes.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FORM_FONT_NAME,
      Flags: NON_SYMBOLIC,
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: file,
    }),
  );
  context.assign(
    place,
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: FORM_FONT_NAME,
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: [...font.widths],
      FontDescriptor: descriptor,
    }),
  );
  document.getForm().acroForm.dict.set(PDFName.of('DR'), context.obj({ Font: { [FORM_FONT_NAME]: place } }));
};
