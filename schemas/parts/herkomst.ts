import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { plainText } from '../fields/text.js';

/** Who wrote an entry. */
export const HERKOMST_LABELS = {
  gemeente: 'Ingestuurd door de gemeente zelf',
  redactie: 'Samengesteld door de redactie uit openbare bronnen',
  ontwerp: 'Ontworpen door de redactie',
} as const;

export const herkomstSchema = z.strictObject({
  soort: choice(HERKOMST_LABELS).describe('Wie dit maakte: de gemeente zelf, of de redactie uit openbare bronnen.'),
  documentatie: choice({
    sterk: 'sterk',
    middel: 'middel',
    zwak: 'zwak',
  }).describe(
    'Hoe goed de aanpak is beschreven. Sterk: meerdere bronnen met aanpak, resultaat en les. ' +
      'Middel: de aanpak is duidelijk, resultaat of les voor een deel. Zwak: één bron of alleen een vermelding.',
  ),
  toelichting: plainText().optional().describe('Wat een lezer over de herkomst moet weten.'),
});

export type Herkomst = z.infer<typeof herkomstSchema>;
