import { z } from 'zod';
import { webAddress } from '../fields/address.js';
import { choice } from '../fields/choice.js';
import { partialDate } from '../fields/iso-date.js';
import { orNotFound } from '../fields/not-found.js';
import { plainText, titleText } from '../fields/text.js';

export const bronSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]\d{1,3}$/)
    .describe('Korte aanduiding, zoals B1. In de tekst verwijs je ernaar met [B1].'),
  titel: titleText().describe('De titel van de bron, zoals die op de bron zelf staat.'),
  uitgever: titleText().describe('De organisatie of krant die de bron uitgaf. Geen namen van personen.'),
  datum: orNotFound(partialDate()).describe(
    'Datum van de bron: 2020-06-25, 2020-06 of 2020. Staat er geen datum op? Schrijf: niet gevonden.',
  ),
  adres: orNotFound(webAddress()).describe('Het webadres van de bron, met https:// ervoor.'),
  gelezen: choice({
    begin: 'alleen het begin gelezen',
    grotendeels: 'grotendeels gelezen',
    geheel: 'helemaal gelezen',
  }).describe('Hoeveel van de bron is gelezen. Zo weet een lezer wat de bron nog meer kan zeggen.'),
  opmerking: plainText().optional().describe('Wat een lezer over deze bron moet weten.'),
});

export type Bron = z.infer<typeof bronSchema>;
