import { z } from 'zod';
import { isoDate } from '../fields/iso-date.js';
import { slug } from '../fields/slug.js';
import { plainText, titleText } from '../fields/text.js';

export const toestemmingSchema = z.strictObject({
  id: slug().describe('Korte naam, zoals verhaal-1. Het stuk tekst staat tussen "::: toestemming verhaal-1" en ":::".'),
  rol: titleText().describe('Wie toestemming gaf, als rol. Bijvoorbeeld: inwoner. Nooit een naam.'),
  waarvoor: plainText().describe('Waarvoor de toestemming geldt. Bijvoorbeeld: dit verhaal op de site.'),
  vanaf: isoDate().describe('De dag waarop de toestemming begint.'),
  tot: isoDate().describe('De dag waarop de toestemming stopt.'),
  ingetrokken: isoDate().optional().describe('De dag waarop de persoon de toestemming introk.'),
});

export type Toestemming = z.infer<typeof toestemmingSchema>;
