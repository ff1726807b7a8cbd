import { z } from 'zod';
import { englishText, englishTitle } from '../fields/english.js';

/** What readers abroad get to read of an entry. */
export const samenvattingEngelsSchema = z.strictObject({
  titel: englishTitle().describe('De titel in het Engels.'),
  tekst: englishText().describe(
    'Wat er gebeurde en wat het opleverde, in eenvoudig Engels en in hooguit 120 woorden. Niets wat niet ook in het Nederlands op de pagina staat.',
  ),
});

export type SamenvattingEngels = z.infer<typeof samenvattingEngelsSchema>;
