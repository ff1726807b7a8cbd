import { z } from 'zod';
import { referenceTo } from '../fields/reference.js';
import { slug } from '../fields/slug.js';
import { inlineText, titleText } from '../fields/text.js';

export const patroonSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals wie-ontbreekt.'),
  titel: titleText().describe('Wat deze lessen samen zeggen, in één zin.'),
  toelichting: inlineText().describe('Waarin de lessen op elkaar lijken, en waarin ze verschillen.'),
  lessen: z
    .array(referenceTo('les'))
    .min(2)
    .describe('De lessen: aanpak en les, zoals zaanstad-eerst-luisteren. Uit minstens twee aanpakken.'),
});

/** Lessons of several places that say the same, related by hand. */
export type Patroon = z.infer<typeof patroonSchema>;
