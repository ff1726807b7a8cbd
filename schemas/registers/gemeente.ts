import { z } from 'zod';
import { choice } from '../fields/choice.js';
import { slug } from '../fields/slug.js';
import { titleText } from '../fields/text.js';

export const PROVINCIE_LABELS = {
  groningen: 'Groningen',
  fryslan: 'Fryslân',
  drenthe: 'Drenthe',
  overijssel: 'Overijssel',
  flevoland: 'Flevoland',
  gelderland: 'Gelderland',
  utrecht: 'Utrecht',
  'noord-holland': 'Noord-Holland',
  'zuid-holland': 'Zuid-Holland',
  zeeland: 'Zeeland',
  'noord-brabant': 'Noord-Brabant',
  limburg: 'Limburg',
} as const;

/** Other names that people use for a province. */
export const PROVINCIE_OOK: Readonly<Partial<Record<keyof typeof PROVINCIE_LABELS, string>>> = {
  fryslan: 'Friesland',
  'noord-brabant': 'Brabant',
};

/** Inhabitants, in the size classes of Statistics Netherlands (CBS). */
export const GROOTTE_LABELS = {
  'tot-10000': 'minder dan 10.000 inwoners',
  '10000-20000': '10.000 tot 20.000 inwoners',
  '20000-50000': '20.000 tot 50.000 inwoners',
  '50000-100000': '50.000 tot 100.000 inwoners',
  '100000-150000': '100.000 tot 150.000 inwoners',
  '150000-250000': '150.000 tot 250.000 inwoners',
  'vanaf-250000': '250.000 inwoners of meer',
} as const;

export const gemeenteSchema = z.strictObject({
  slug: slug().describe('De naam in het adres, zoals den-haag.'),
  naam: titleText().describe('De naam van de gemeente.'),
  code: z
    .string()
    .regex(/^GM\d{4}$/)
    .describe('De code van het CBS: GM en vier cijfers, zoals GM0232.'),
  provincie: choice(PROVINCIE_LABELS).describe('De provincie waarin de gemeente ligt.'),
  grootte: choice(GROOTTE_LABELS).describe('Hoeveel inwoners de gemeente heeft.'),
  breedte: z.number().min(50.7).max(53.7).describe('De plaats op de kaart: noorderbreedte, zoals 52.35.'),
  lengte: z.number().min(3.3).max(7.3).describe('De plaats op de kaart: oosterlengte, zoals 5.99.'),
  eerdere_namen: z
    .array(titleText())
    .default([])
    .describe('Namen die de gemeente vroeger had, of die mensen ook gebruiken.'),
});

export type Gemeente = z.infer<typeof gemeenteSchema>;
