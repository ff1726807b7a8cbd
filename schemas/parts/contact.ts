import { z } from 'zod';
import { webAddress } from '../fields/address.js';
import { titleText } from '../fields/text.js';

export const contactSchema = z.strictObject({
  afdeling: titleText().describe('De afdeling of het team. Nooit de naam van een persoon.'),
  adres: webAddress().optional().describe('De webpagina waarop het contact staat.'),
  email: z.email().optional().describe('Een algemeen e-mailadres. Nooit dat van één persoon.'),
});

export type Contact = z.infer<typeof contactSchema>;
