import type { Begrip } from '../../schemas/registers/begrip.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { absolute } from '../feeds/feed-items.js';
import { defineDataset, type Field } from './dataset.js';

// Readers' own words for a term may hurt and stay out: they only help the search.
const fields: readonly Field<Begrip>[] = [
  { name: 'id', meaning: 'De korte naam in het adres.', read: ({ slug }) => slug },
  {
    name: 'adres',
    meaning: 'Waar het begrip staat.',
    read: ({ slug }, data) => absolute(data, addressOf('begrip', slug)),
  },
  { name: 'term', meaning: 'Het begrip.', read: ({ term }) => term },
  { name: 'omschrijving', meaning: 'Wat het betekent.', read: ({ omschrijving }) => plainText(omschrijving) },
  { name: 'woordvormen', meaning: 'Andere vormen van hetzelfde woord.', read: ({ woordvormen }) => woordvormen },
  { name: 'synoniemen', meaning: 'Woorden die hetzelfde betekenen.', read: ({ synoniemen }) => synoniemen },
  { name: 'ruimer', meaning: 'De id van begrippen waar dit een soort van is.', read: ({ ruimer }) => ruimer },
  { name: 'smaller', meaning: 'Woorden voor een soort of deel hiervan.', read: ({ smaller }) => smaller },
  { name: 'verwant', meaning: 'De id van begrippen die erop lijken.', read: ({ verwant }) => verwant },
];

export const begrippenDataset = defineDataset({
  name: 'begrippen',
  title: 'Begrippen',
  about: 'Woorden die vaak terugkomen, met uitleg.',
  fields,
  itemsOf: ({ library }) => library.begrippen,
});
