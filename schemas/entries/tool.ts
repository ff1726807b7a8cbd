import { z } from 'zod';
import { webAddress } from '../fields/address.js';
import { choice } from '../fields/choice.js';
import { isoDate } from '../fields/iso-date.js';
import { referenceTo } from '../fields/reference.js';
import { blockText, inlineText, plainText, titleText } from '../fields/text.js';
import { bronSchema } from '../parts/bron.js';
import { publicatieFields } from '../parts/publicatie.js';

export const TOOL_SOORT_LABELS = {
  checklist: 'Checklist',
  werkblad: 'Werkblad',
  gespreksleidraad: 'Gespreksleidraad',
  werkvorm: 'Werkvorm',
  canvas: 'Canvas',
} as const;

const versieSchema = z.strictObject({
  versie: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('Het versienummer, zoals 1.0.'),
  datum: isoDate().describe('De dag waarop deze versie uitkwam.'),
  wat: plainText().describe('Wat er veranderde.'),
});

const toolStapSchema = z.strictObject({
  titel: titleText().describe('De stap in een paar woorden.'),
  minuten: z.int().min(1).max(600).describe('Hoe lang de stap duurt, in minuten.'),
  tekst: blockText().describe('Wat je doet.'),
});

const ervaringSchema = z.strictObject({
  aanpak: referenceTo('aanpak').describe('De aanpak waarin iets als deze tool is gebruikt.'),
  tekst: inlineText().describe('Wat die gemeente deed. Verwijs met [T1] naar de bron.'),
});

export const toolSchema = z.strictObject({
  titel: titleText().describe('De naam van de tool.'),
  soort: choice(TOOL_SOORT_LABELS).describe('Wat voor tool het is.'),
  doel: inlineText().describe('Waar de tool voor is, in één of twee zinnen.'),
  voor_wie: inlineText().describe('Wie de tool gebruiken.'),
  fasen: z.array(referenceTo('fase')).min(1).describe('Bij welke vaste stappen de tool past.'),
  themas: z.array(referenceTo('thema')).default([]).describe("De thema's, als de tool bij een thema hoort."),
  groep: z
    .strictObject({
      van: z.int().min(1).describe('Het kleinste aantal mensen.'),
      tot: z.int().min(1).describe('Het grootste aantal mensen.'),
    })
    .describe('Met hoeveel mensen je de tool gebruikt.'),
  minuten: z.int().min(5).max(600).describe('Hoe lang de tool duurt, in minuten.'),
  materialen: z.array(inlineText()).default([]).describe('Wat je nodig hebt.'),
  stappen: z
    .array(toolStapSchema)
    .min(1)
    .describe('De stappen, op volgorde. De minuten samen zijn de duur van de tool.'),
  valkuilen: z.array(inlineText()).min(1).describe('Wat vaak misgaat, en wat je dan doet.'),
  ervaringen: z.array(ervaringSchema).default([]).describe('Aanpakken waarin iets als deze tool is gebruikt.'),
  versies: z.array(versieSchema).min(1).describe('De versies. De nieuwste staat onderaan.'),
  licentie: z
    .strictObject({
      naam: titleText().describe('De naam van de licentie.'),
      adres: webAddress().describe('Waar de licentie staat.'),
    })
    .optional()
    .describe('De licentie, als die anders is dan die van de site.'),
  herkomst: inlineText().describe('Wie de tool ontwierp, en of er een origineel is dat dit niet is.'),
  niet_gevonden: z.array(inlineText()).default([]).describe('Wat we zochten en niet vonden, in hele zinnen.'),
  bronnen: z
    .array(bronSchema)
    .default([])
    .describe('De bronnen. Elke bron wordt in de tekst minstens één keer genoemd.'),
  ...publicatieFields,
});

/** A tool as its author wrote it; the body of the file is the worksheet. */
export type ToolFields = z.infer<typeof toolSchema>;
