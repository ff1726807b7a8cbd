import type { Site } from '../../schemas/registers/site.js';
import { addFormFields } from './form/add-form-fields.js';
import { createFormFont } from './form/form-font.js';
import type { DocumentFormat, Files, TakeAway } from './model/take-away.js';
import { createEditableConverter } from './pandoc/convert-editable.js';
import { createPdfCompiler } from './typst/compile-pdf.js';

/** Makes the bytes of a document, one after another. */
export type DocumentMaker = (document: TakeAway, format: DocumentFormat, files: Files) => Promise<Uint8Array>;

/** Does something once, when it is first asked for. */
const once = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
};

/** Fonts, compiler and converter are opened when the first document asks for them: often none does. */
export const createDocumentMaker = (kleuren: Site['kleuren']): DocumentMaker => {
  const pdf = once(() => Promise.all([createPdfCompiler(kleuren), createFormFont()]));
  const editable = once(() => createEditableConverter(kleuren));
  return async (document, format, files) => {
    if (format !== 'pdf') return (await editable())(document, format, files);
    const [compile, font] = await pdf();
    return addFormFields(await compile(document, files), font);
  };
};
