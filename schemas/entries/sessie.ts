import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { clockTime, localDateTime } from '../fields/iso-date.js';
import { referenceTo } from '../fields/reference.js';
import { blockText, inlineText, titleText } from '../fields/text.js';
import { bronSchema } from '../parts/bron.js';
import { publicatieFields } from '../parts/publicatie.js';

/** Who drew up the programme of a session. */
export const SESSIE_HERKOMST_LABELS = {
  begeleiders: 'Het programma is van de begeleiders van het netwerk.',
  redactie: 'Datum, tijd en plaats staan in de bron. Het programma is opgesteld door de redactie.',
} as const;

const onderdeelSchema = z.strictObject({
  begin: clockTime().describe('De begintijd, zoals 12:30.'),
  titel: titleText().describe('Het onderdeel in een paar woorden.'),
  tekst: blockText().describe('Wat je doet en waarom.'),
  tools: z.array(referenceTo('tool')).default([]).describe('De tools die je hierbij gebruikt.'),
});

const opdrachtSchema = z.strictObject({
  titel: titleText().describe('De opdracht in een paar woorden.'),
  tekst: blockText().describe('Wat deelnemers doen vóór de volgende sessie.'),
});

const materiaalSchema = z.strictObject({
  wat: inlineText().describe('Wat je nodig hebt.'),
  aantal: titleText().optional().describe('Hoeveel, zoals één per duo.'),
});

export const sessieSchema = z.strictObject({
  titel: titleText().describe('Waar de sessie over gaat.'),
  cohort: referenceTo('cohort').describe('Het jaar van de lichting, tussen aanhalingstekens: "2023".'),
  nummer: z.int().min(1).describe('De hoeveelste sessie van de lichting.'),
  in_het_kort: inlineText().describe('Wat deelnemers aan het eind kunnen of hebben, in één of twee zinnen.'),
  begin: localDateTime().describe('Het begin, zoals 2023-04-11T12:30.'),
  einde: localDateTime().describe('Het einde, zoals 2023-04-11T16:00.'),
  tijdzone: z.literal('Europe/Amsterdam').default('Europe/Amsterdam').describe('De tijdzone.'),
  plaats: z
    .strictObject({
      soort: choice({ locatie: 'Op locatie', online: 'Online' }).describe('Op locatie of online.'),
      naam: titleText().optional().describe('De plaats, zoals Utrecht.'),
    })
    .describe('Waar de sessie is.'),
  doelen: z.array(inlineText()).min(1).describe('Wat de sessie oplevert voor deelnemers.'),
  voorbereiding: z.array(inlineText()).min(1).describe('Wat deelnemers vooraf doen.'),
  voorbereiding_begeleider: z.array(inlineText()).default([]).describe('Wat de begeleider vooraf regelt.'),
  programma: z.array(onderdeelSchema).min(1).describe('De onderdelen, op volgorde van tijd.'),
  opdrachten: z.array(opdrachtSchema).default([]).describe('Opdrachten tot de volgende sessie.'),
  materialen: z.array(materiaalSchema).default([]).describe('Wat er klaarligt.'),
  tools: z.array(referenceTo('tool')).default([]).describe('De tools die je in deze sessie gebruikt.'),
  opgesteld_door: choice(SESSIE_HERKOMST_LABELS).describe('Wie het programma maakte.'),
  niet_gevonden: z.array(inlineText()).default([]).describe('Wat we zochten en niet vonden, in hele zinnen.'),
  bronnen: z.array(bronSchema).min(1).describe('De bronnen. Elke bron wordt in de tekst minstens één keer genoemd.'),
  ...publicatieFields,
});

/** A session as its author wrote it. */
export type SessieFields = z.infer<typeof sessieSchema>;
export type Onderdeel = z.infer<typeof onderdeelSchema>;
