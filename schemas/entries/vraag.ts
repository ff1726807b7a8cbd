import { z } from 'zod';
import { referenceTo } from '../fields/reference.js';
import { blockText, inlineText, titleText } from '../fields/text.js';
import { bronSchema } from '../parts/bron.js';
import { embargoFields } from '../parts/embargo.js';
import { herkomstSchema } from '../parts/herkomst.js';
import { publicatieFields } from '../parts/publicatie.js';
import { toestemmingSchema } from '../parts/toestemming.js';

const reflectieSchema = z.strictObject({
  rol: titleText().describe('Vanuit welke rol deze reactie komt. Nooit een naam.'),
  tekst: blockText().describe('De reactie. Verwijs met [B1] naar de bron.'),
});

export const vraagSchema = z.strictObject({
  titel: titleText().describe('De vraag, zoals iemand die stelt.'),
  rol: titleText().describe('De rol van wie de vraag inbracht. Nooit een naam.'),
  in_het_kort: inlineText().describe('Het antwoord in hooguit 60 woorden.'),
  themas: z.array(referenceTo('thema')).default([]).describe("De thema's waar de vraag over gaat."),
  fasen: z.array(referenceTo('fase')).min(1).describe('Bij welke vaste stappen de vraag hoort.'),
  reflecties: z.array(reflectieSchema).min(1).describe('Reacties vanuit verschillende rollen.'),
  aanpakken: z.array(referenceTo('aanpak')).default([]).describe('Aanpakken waarin dit speelt.'),
  tools: z.array(referenceTo('tool')).default([]).describe('Tools die hierbij helpen.'),
  herkomst: herkomstSchema.describe('Wie dit schreef en waarop het rust.'),
  niet_gevonden: z.array(inlineText()).default([]).describe('Wat we zochten en niet vonden, in hele zinnen.'),
  bronnen: z.array(bronSchema).min(1).describe('De bronnen. Elke bron wordt in de tekst minstens één keer genoemd.'),
  toestemmingen: z
    .array(toestemmingSchema)
    .default([])
    .describe('Toestemmingen van mensen over wie een stuk tekst gaat.'),
  ...publicatieFields,
  ...embargoFields,
});

/** A question as its author wrote it. */
export type VraagFields = z.infer<typeof vraagSchema>;
