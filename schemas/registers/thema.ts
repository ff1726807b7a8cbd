import { z } from 'zod';
import { slug } from '../fields/slug.js';
import { blockText, inlineText, titleText } from '../fields/text.js';

export const themaSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals armoede-en-schulden.'),
  naam: titleText().describe('De naam van het thema.'),
  kort: inlineText().describe('Waar het thema over gaat, in één zin.'),
  inleiding: blockText().optional().describe('De inleiding op de pagina van het thema.'),
});

export type Thema = z.infer<typeof themaSchema>;
