import { z } from 'zod';
import { publishedAddress } from '../fields/address.js';
import { plainText } from '../fields/text.js';

const adresSchema = z.strictObject({
  adres: publishedAddress().describe('Een adres dat ooit op de site stond, zoals /aanpakken/epe/.'),
  plekken: z
    .array(
      z
        .string()
        .max(100)
        .regex(/^les-[a-z0-9-]+$/),
    )
    .default([])
    .describe('Plekken op die pagina waar anderen naar kunnen verwijzen: de lessen.'),
  vervallen: plainText().optional().describe('Waarom de pagina voorgoed weg is, zonder te zeggen over wie ze ging.'),
});

/** Every address that was ever published; `npm run addresses` keeps it. */
export const adressenSchema = z.array(adresSchema);

export type Adres = z.infer<typeof adresSchema>;
