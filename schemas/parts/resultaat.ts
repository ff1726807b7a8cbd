import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { inlineText } from '../fields/text.js';

/** How a result turned out. */
export const RESULTAAT_UITKOMST_LABELS = {
  gelukt: 'Gelukt',
  gemengd: 'Gemengd',
  'niet-gelukt': 'Niet gelukt',
  onbekend: 'Effect niet gevonden',
} as const;

/** From weakest to strongest; the order is the number of dots that readers see. */
export const BEWIJS_LABELS = {
  genoemd: 'genoemd',
  beschreven: 'beschreven',
  vastgelegd: 'vastgelegd',
  gemeten: 'gemeten',
  onderzocht: 'onderzocht',
} as const;

export const resultaatSchema = z.strictObject({
  tekst: inlineText().describe('Wat het opleverde. Verwijs met [B1] naar de bron.'),
  bewijs: choice(BEWIJS_LABELS).describe(
    'Hoe sterk het bewijs is. Genoemd: iemand zegt het. Beschreven: verteld met een voorbeeld. ' +
      'Vastgelegd: het staat in een besluit of document. Gemeten: er is geteld. ' +
      'Onderzocht: anderen deden er onderzoek naar.',
  ),
  uitkomst: choice(RESULTAAT_UITKOMST_LABELS).describe(
    'Is dit resultaat een succes, wisselend of niet gelukt? Zeggen de bronnen het niet? Kies onbekend.',
  ),
});

export type Resultaat = z.infer<typeof resultaatSchema>;
