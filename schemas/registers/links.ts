import { z } from 'zod';
import { webAddress } from '../fields/address.js';
import { isoDate } from '../fields/iso-date.js';

const linkSchema = z.strictObject({
  adres: webAddress().describe('Het adres dat niet werkte, zoals het in de tekst staat.'),
  sinds: isoDate().describe('De eerste dag waarop het niet werkte.'),
  laatst: isoDate().describe('De laatste dag waarop het niet werkte.'),
  dagen: z.number().int().min(1).describe('Op hoeveel dagen het achter elkaar niet werkte.'),
  archief: z
    .strictObject({
      adres: webAddress().describe('Waar een bewaarde versie van de pagina staat.'),
      datum: isoDate().describe('De dag waarop die versie werd bewaard.'),
    })
    .optional()
    .describe('Een bewaarde versie. Vul hem zelf in als je er een kent: hij blijft staan.'),
});

/** Links to other sites that did not work the last time; `links.yml` on GitHub keeps it. */
export const linksSchema = z.array(linkSchema);

export type Link = z.infer<typeof linkSchema>;
