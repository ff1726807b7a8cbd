import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { orNotFound } from '../fields/not-found.js';
import { referenceTo } from '../fields/reference.js';
import { slug } from '../fields/slug.js';
import { plainText, titleText } from '../fields/text.js';
import { PROVINCIE_LABELS } from './gemeente.js';

export const regioSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals ijmond.'),
  naam: titleText().describe('De naam van de regio.'),
  provincies: z.array(choice(PROVINCIE_LABELS)).min(1).describe('De provincies waarin de regio ligt.'),
  leden: orNotFound(z.array(referenceTo('gemeente')).min(1)).describe(
    'De gemeenten in de regio, voor zover bekend. Niet bekend? Schrijf: niet gevonden.',
  ),
  opmerking: plainText().optional().describe('Wat een lezer over deze regio moet weten.'),
});

export type Regio = z.infer<typeof regioSchema>;
