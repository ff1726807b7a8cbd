import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { referenceTo } from '../fields/reference.js';
import { blockText, titleText } from '../fields/text.js';

/** Which side moved in a step. */
export const KANT_LABELS = {
  inwoners: 'Inwoners aan zet',
  gemeente: 'Gemeente aan zet',
  samen: 'Samen aan zet',
} as const;

export const stapSchema = z.strictObject({
  titel: titleText().describe('De stap in een paar woorden.'),
  tekst: blockText().describe('Wat er in deze stap gebeurde. Verwijs met [B1] naar de bron.'),
  kant: choice(KANT_LABELS).describe('Wie in deze stap in beweging kwam: de inwoners, de gemeente of beide.'),
  fase: referenceTo('fase').optional().describe('Bij welke van de vaste stappen dit hoort.'),
});

export type Stap = z.infer<typeof stapSchema>;
