import { type PDFField, type PDFForm, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Placeholder } from './placeholder.js';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FONT_SIZE = 11;

const addText = (form: PDFForm, page: PDFPage, { name, widget }: Placeholder, rectangle: Rectangle): PDFField => {
  const field = form.createTextField(name);
  if (widget === 'lines') field.enableMultiline();
  field.addToPage(page, { ...rectangle, borderWidth: 0 });
  field.setFontSize(FONT_SIZE);
  return field;
};

const addCheck = (form: PDFForm, page: PDFPage, { name }: Placeholder, rectangle: Rectangle): PDFField => {
  const field = form.createCheckBox(name);
  field.addToPage(page, { ...rectangle, borderWidth: 0 });
  return field;
};

const addOption = (form: PDFForm, page: PDFPage, { name, option }: Placeholder, rectangle: Rectangle): PDFField => {
  const field = form.getFieldMaybe(name) === undefined ? form.createRadioGroup(name) : form.getRadioGroup(name);
  field.addOptionToPage(option, page, { ...rectangle, borderWidth: 0 });
  return field;
};

/** Puts a field, or one more option of a choice, on a page, as the last of its annotations. */
export const createWidget = (form: PDFForm, page: PDFPage, placeholder: Placeholder, rectangle: Rectangle): void => {
  const add = { line: addText, lines: addText, check: addCheck, option: addOption }[placeholder.widget];
  const { acroField } = add(form, page, placeholder, rectangle);
  acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(placeholder.label));
  // A default look that names no font is of no use to a box or a round.
  if (placeholder.widget === 'check' || placeholder.widget === 'option') acroField.dict.delete(PDFName.of('DA'));
};
