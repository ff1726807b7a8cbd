import { z } from 'zod';
import { earlierAddress } from '../fields/address.js';
import { choice } from '../fields/choice.js';
import { isoDate } from '../fields/iso-date.js';
import { plainText, titleText } from '../fields/text.js';
import { uitzonderingSchema } from './uitzondering.js';

/** How far an entry is. */
export const STATUS_LABELS = {
  concept: 'Concept',
  'ter-beoordeling': 'Ter beoordeling',
  gepubliceerd: 'Gepubliceerd',
  'te-herzien': 'Te herzien',
  gearchiveerd: 'Gearchiveerd',
} as const;

const wijzigingSchema = z.strictObject({
  datum: isoDate().describe('De dag van de wijziging, zoals 2026-11-23.'),
  wat: plainText().describe('Wat er veranderde, in één zin.'),
});

const goedkeuringSchema = z.strictObject({
  rol: titleText().describe('Wie het goedkeurde, als rol. Bijvoorbeeld: redactie. Nooit een naam.'),
  datum: isoDate().describe('De dag van de goedkeuring.'),
});

/** Fields that every entry shares: where it stands in the publication process. */
export const publicatieFields = {
  status: choice(STATUS_LABELS).describe(
    'Hoe ver de tekst is. Alleen gepubliceerd, te-herzien en gearchiveerd staan op de site.',
  ),
  goedgekeurd: goedkeuringSchema
    .optional()
    .describe('Wie de tekst goedkeurde en wanneer. Verplicht zodra de tekst op de site staat.'),
  gecontroleerd_op: isoDate().describe('De dag waarop iemand het laatst nakeek of alles nog klopt.'),
  herzien_voor: isoDate().describe('De dag waarvoor iemand dit weer moet nakijken.'),
  wijzigingen: z
    .array(wijzigingSchema)
    .min(1)
    .describe('Wat er wanneer veranderde. De nieuwste wijziging staat onderaan.'),
  uitzonderingen: z
    .array(uitzonderingSchema)
    .default([])
    .describe('Gegevens die op persoonsgegevens lijken en toch mogen blijven staan, elk met de reden.'),
  eerdere_adressen: z
    .array(earlierAddress())
    .default([])
    .describe('Adressen waarop deze pagina vroeger stond, zoals /aanpakken/oude-naam/.'),
};

export type Wijziging = z.infer<typeof wijzigingSchema>;
export type Goedkeuring = z.infer<typeof goedkeuringSchema>;
