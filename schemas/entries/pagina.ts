import { z } from 'zod';
import { inlineText, titleText } from '../fields/text.js';
import { publicatieFields } from '../parts/publicatie.js';

export const paginaSchema = z.strictObject({
  titel: titleText().describe('De kop van de pagina.'),
  inleiding: inlineText().describe('Waar de pagina over gaat, in één of twee zinnen.'),
  ...publicatieFields,
});

/** A fixed page as its author wrote it; the body of the file is the text. */
export type PaginaFields = z.infer<typeof paginaSchema>;
