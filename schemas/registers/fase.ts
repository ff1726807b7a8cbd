import { z } from 'zod';
import { slug } from '../fields/slug.js';
import { blockText, inlineText, titleText } from '../fields/text.js';

export const faseSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals vertalen.'),
  naam: titleText().describe('De naam van de stap.'),
  vraag: titleText().describe('De vraag die je in deze stap beantwoordt.'),
  kort: inlineText().describe('Wat je in deze stap doet, in één zin.'),
  inleiding: blockText().describe('De inleiding op de pagina van deze stap.'),
});

export type Fase = z.infer<typeof faseSchema>;
