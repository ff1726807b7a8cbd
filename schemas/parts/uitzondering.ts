import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { plainText, titleText } from '../fields/text.js';

/** The kinds of personal data that the check looks for, as they stand in a sentence. */
export const PERSOONSGEGEVEN_LABELS = {
  bsn: 'een burgerservicenummer',
  iban: 'een rekeningnummer',
  telefoon: 'een telefoonnummer',
  email: 'een e-mailadres van één persoon',
  adres: 'een adres van een woning',
  geboortedatum: 'een geboortedatum',
  kenteken: 'een kenteken',
  document: 'een nummer van een paspoort of ander document',
  naam: 'een naam van een persoon',
} as const;

export const uitzonderingSchema = z.strictObject({
  soort: choice(PERSOONSGEGEVEN_LABELS).describe('Waar het op lijkt.'),
  tekst: titleText().describe('De tekst zelf, precies zoals die er staat.'),
  reden: plainText().describe('Waarom dit er mag staan. Bijvoorbeeld: het nummer van een openbare balie.'),
});

export type Uitzondering = z.infer<typeof uitzonderingSchema>;
