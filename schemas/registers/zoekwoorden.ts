import { z } from 'zod';
import { pageAddress } from '../fields/address.js';
import { titleText } from '../fields/text.js';

const zoekwoordenSchema = z.strictObject({
  adres: pageAddress().describe('De pagina die lezers zoeken, zoals /lessen/zaanstad-eerst-luisteren/.'),
  zoekwoorden: z
    .array(titleText())
    .min(1)
    .describe('Wat zij dan typen: vragen en woorden van henzelf. Ze staan nooit op de site, want ze kunnen kwetsen.'),
});

/** What readers type who look for a page: the search knows it, and nobody gets to see it. */
export const zoekwoordenRegisterSchema = z.array(zoekwoordenSchema);

export type Zoekwoorden = z.infer<typeof zoekwoordenSchema>;
