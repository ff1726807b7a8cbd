import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { orNotFound } from '../fields/not-found.js';
import { referenceTo } from '../fields/reference.js';
import { inlineText, titleText } from '../fields/text.js';
import { bronSchema } from '../parts/bron.js';
import { contactSchema } from '../parts/contact.js';
import { embargoFields } from '../parts/embargo.js';
import { herkomstSchema } from '../parts/herkomst.js';
import { lesSchema } from '../parts/les.js';
import { publicatieFields } from '../parts/publicatie.js';
import { resultaatSchema } from '../parts/resultaat.js';
import { samenvattingEngelsSchema } from '../parts/samenvatting-engels.js';
import { stapSchema } from '../parts/stap.js';
import { toestemmingSchema } from '../parts/toestemming.js';

/** How far residents decide; the order is the number of dots that readers see. */
export const INVLOED_LABELS = {
  informeren: 'informeren',
  raadplegen: 'raadplegen',
  adviseren: 'adviseren',
  coproduceren: 'samen maken',
  meebeslissen: 'meebeslissen',
} as const;

export const NIVEAU_LABELS = {
  beleid: 'Beleid',
  uitvoering: 'Uitvoering',
  casus: 'Losse casus',
} as const;

export const GROEP_LABELS = {
  beleid: 'Beleidsmedewerker',
  leiding: 'Leidinggevende of strategisch adviseur',
  uitvoering: 'Uitvoering',
  bestuur: 'Bestuur',
  ervaringsdeskundigen: 'Ervaringsdeskundigen',
  inwoners: 'Inwoners',
  partners: 'Partners',
} as const;

const deelnemerSchema = z.strictObject({
  groep: choice(GROEP_LABELS).describe('Bij welke groep deze deelnemers horen.'),
  wie: inlineText().describe('Wie het zijn, als rol of organisatie. Nooit de naam van een persoon.'),
});

const overnameSchema = z.strictObject({
  aanpak: referenceTo('aanpak').describe('De aanpak waar jullie op voortbouwden.'),
  overgenomen: inlineText().describe('Wat jullie overnamen.'),
  aangepast: orNotFound(inlineText()).describe('Wat jullie anders deden.'),
  weggelaten: orNotFound(inlineText()).describe('Wat jullie niet overnamen.'),
  waarom: orNotFound(inlineText()).describe('Waarom jullie dat zo deden.'),
});

export const aanpakSchema = z.strictObject({
  titel: titleText().describe('De aanpak in een paar woorden, zonder de naam van de gemeente.'),
  vraagstuk: inlineText().describe('De vraag waar de gemeente een antwoord op zocht, als vraag.'),
  in_het_kort: inlineText().describe('Wat er gebeurde en wat het opleverde, in hooguit 60 woorden.'),
  samenvatting_engels: samenvattingEngelsSchema
    .optional()
    .describe('Een samenvatting in het Engels, voor lezers in het buitenland. Laat dit weg als die er niet is.'),
  gemeenten: z.array(referenceTo('gemeente')).default([]).describe('De gemeenten waar dit over gaat.'),
  regio: referenceTo('regio').optional().describe('De regio waar dit over gaat, als het een regio is.'),
  periode: inlineText().describe('Wanneer dit speelde, zo precies als bekend is.'),
  themas: z.array(referenceTo('thema')).min(1).describe("De thema's, het belangrijkste eerst."),
  fasen: z.array(referenceTo('fase')).min(1).describe('De vaste stappen die in deze aanpak voorkomen.'),
  niveaus: z
    .array(choice(NIVEAU_LABELS))
    .min(1)
    .describe('Waar inwoners over meepraten: beleid, uitvoering of een losse casus.'),
  invloed: orNotFound(choice(INVLOED_LABELS)).describe('Hoe ver inwoners meebeslissen.'),
  invloed_toelichting: inlineText().describe('Waar dat uit blijkt.'),
  voor_wie: inlineText().describe('Voor welke inwoners de aanpak bedoeld is.'),
  deelnemers: z.array(deelnemerSchema).min(1).describe('Wie meededen.'),
  stappen: z.array(stapSchema).min(1).describe('Wat er achter elkaar gebeurde.'),
  resultaten: orNotFound(z.array(resultaatSchema).min(1)).describe('Wat het opleverde.'),
  obstakels: orNotFound(z.array(inlineText()).min(1)).describe('Wat in de weg zat.'),
  kosten: orNotFound(inlineText()).describe('Wat het kostte.'),
  vergoeding: orNotFound(inlineText()).describe('Wat mensen voor hun inzet kregen.'),
  vervolg: orNotFound(inlineText()).describe('Wat de volgende stap is.'),
  lessen: z.array(lesSchema).min(1).describe('Wat een andere gemeente hiervan kan leren.'),
  gebaseerd_op: z.array(overnameSchema).default([]).describe('Van welke andere aanpak dit is overgenomen.'),
  tools: z.array(referenceTo('tool')).default([]).describe('De tools van deze site die hierbij passen.'),
  niet_gevonden: z.array(inlineText()).default([]).describe('Wat we zochten en niet vonden, in hele zinnen.'),
  bronnen: z.array(bronSchema).min(1).describe('De bronnen. Elke bron wordt in de tekst minstens één keer genoemd.'),
  contact: orNotFound(contactSchema).describe('Bij welke afdeling je terechtkunt.'),
  herkomst: herkomstSchema.describe('Wie dit schreef en waarop het rust.'),
  toestemmingen: z
    .array(toestemmingSchema)
    .default([])
    .describe('Toestemmingen van mensen over wie een stuk tekst gaat.'),
  ...publicatieFields,
  ...embargoFields,
});

/** An aanpak as its author wrote it. */
export type AanpakFields = z.infer<typeof aanpakSchema>;
export type Deelnemer = z.infer<typeof deelnemerSchema>;
export type Overname = z.infer<typeof overnameSchema>;
