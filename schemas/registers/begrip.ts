import { z } from 'zod';
import { referenceTo } from '../fields/reference.js';
import { slug } from '../fields/slug.js';
import { inlineText, titleText } from '../fields/text.js';

const words = () => z.array(titleText()).default([]);

export const begripSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals ervaringskennis.'),
  term: titleText().describe('Het begrip, zoals je het in een zin schrijft.'),
  omschrijving: inlineText().describe('Wat het betekent, in één of twee gewone zinnen.'),
  woordvormen: words().describe('Andere vormen van hetzelfde woord: meervoud, bijvoeglijk, andere spelling.'),
  synoniemen: words().describe('Woorden die precies hetzelfde betekenen, en afkortingen.'),
  ruimer: z.array(referenceTo('begrip')).default([]).describe('Begrippen waar dit een soort van is, of een deel van.'),
  smaller: words().describe('Woorden voor iets wat hier een soort of deel van is.'),
  verwant: z.array(referenceTo('begrip')).default([]).describe('Begrippen die erop lijken of er vaak bij horen.'),
  zoekwoorden: words().describe(
    'Woorden van lezers zelf die hierheen moeten leiden. Ze staan nooit op de site, ook niet als ze kwetsend zijn.',
  ),
});

export type Begrip = z.infer<typeof begripSchema>;
