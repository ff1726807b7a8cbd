import { z } from 'zod';
import { partialDate } from '../fields/iso-date.js';
import { orNotFound } from '../fields/not-found.js';
import { blockText, inlineText, plainText, titleText } from '../fields/text.js';
import { bronSchema } from '../parts/bron.js';
import { publicatieFields } from '../parts/publicatie.js';

const begeleiderSchema = z.strictObject({
  naam: titleText().describe('De naam, alleen van wie in deze rol al openbaar genoemd is.'),
  rol: titleText().describe('De rol in het netwerk, zoals senior onderzoeker.'),
});

const mededelingSchema = z.strictObject({
  datum: partialDate().describe('De datum van het bericht: 2023-03-01 of 2023-03.'),
  tekst: plainText().describe('Het bericht, in één of twee zinnen.'),
});

export const cohortSchema = z.strictObject({
  titel: titleText().describe('De naam van de lichting.'),
  nummer: z.int().min(1).describe('De hoeveelste lichting dit is.'),
  in_het_kort: inlineText().describe('Waar de lichting over ging, in één of twee zinnen.'),
  periode: z
    .strictObject({
      begin: partialDate().describe('Het begin: 2023-04-11, 2023-04 of 2023.'),
      einde: partialDate().describe('Het einde: 2023-09-26, 2023-09 of 2023.'),
    })
    .describe('Wanneer de lichting loopt.'),
  aanmelden: orNotFound(
    z.strictObject({
      vanaf: orNotFound(partialDate()).describe('Vanaf wanneer je je kunt aanmelden.'),
      tot: orNotFound(partialDate()).describe('Vanaf wanneer aanmelden niet meer kan.'),
    }),
  ).describe('Wanneer aanmelden kan.'),
  mededelingen: z
    .array(mededelingSchema)
    .default([])
    .describe('Berichten met een datum, die bovenaan de pagina staan.'),
  voor_wie: orNotFound(blockText()).describe('Voor wie de lichting bedoeld is.'),
  aanbod: orNotFound(z.array(inlineText()).min(1)).describe('Wat deelnemers krijgen.'),
  gevraagd: orNotFound(z.array(inlineText()).min(1)).describe('Wat deelnemers zelf doen.'),
  kosten: orNotFound(inlineText()).describe('Wat meedoen kost.'),
  intake: orNotFound(blockText()).describe('Hoe aanmelden en kennismaken gaat.'),
  matching: orNotFound(blockText()).describe('Hoe wordt bepaald wie bij elkaar past.'),
  contact: orNotFound(inlineText()).describe('Bij wie je terechtkunt.'),
  begeleiders: orNotFound(z.array(begeleiderSchema).min(1)).describe('Wie de lichting begeleiden.'),
  deelnemers: orNotFound(inlineText()).describe('Welke gemeenten meededen.'),
  niet_gevonden: z.array(inlineText()).default([]).describe('Wat we zochten en niet vonden, in hele zinnen.'),
  bronnen: z.array(bronSchema).min(1).describe('De bronnen. Elke bron wordt in de tekst minstens één keer genoemd.'),
  ...publicatieFields,
});

/** A cohort as its author wrote it. */
export type CohortFields = z.infer<typeof cohortSchema>;
