import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { referenceTo } from '../fields/reference.js';
import { slug } from '../fields/slug.js';
import { blockText, inlineText, titleText } from '../fields/text.js';

/** Whether a lesson is about something that worked. */
export const LES_UITKOMST_LABELS = {
  werkte: 'Dit werkte',
  gemengd: 'Dit werkte deels',
  'werkte-niet': 'Dit werkte niet',
  onbekend: 'Effect niet gevonden',
} as const;

export const lesSchema = z.strictObject({
  id: slug().describe('Korte naam voor het adres, zoals eerst-luisteren. Verander die later niet meer.'),
  eerdere_ids: z.array(slug()).default([]).describe('Namen die de les vroeger in het adres had.'),
  titel: titleText().describe('De les in één zin, als raad aan een collega in een andere gemeente.'),
  uitleg: blockText().describe('Waarom dit een les is en wat er gebeurde. Verwijs met [B1] naar de bron.'),
  fase: referenceTo('fase').describe('Bij welke stap de les hoort.'),
  themas: z.array(referenceTo('thema')).min(1).describe("De thema's waar de les over gaat."),
  voor_wie: inlineText().describe('Voor wie de les nuttig is. Bijvoorbeeld: wie een eerste gesprek voorbereidt.'),
  hangt_af_van: inlineText().describe(
    'Wat er moet zijn om de les te laten werken. Bijvoorbeeld: tijd vóór het eerste concept.',
  ),
  uitkomst: choice(LES_UITKOMST_LABELS).describe(
    'Gaat de les over iets wat werkte, wat deels werkte of wat niet werkte? Zeggen de bronnen het niet? Kies onbekend.',
  ),
});

/** One lesson as its author wrote it, inside an aanpak. */
export type LesFields = z.infer<typeof lesSchema>;
