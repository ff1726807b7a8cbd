import { SESSIE_HERKOMST_LABELS } from '../../schemas/entries/sessie.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Sessie } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { absolute } from '../feeds/feed-items.js';
import { defineDataset, type Field } from './dataset.js';

const fields: readonly Field<Sessie>[] = [
  { name: 'id', meaning: 'De korte naam in het adres.', read: ({ slug }) => slug },
  {
    name: 'adres',
    meaning: 'Waar de sessie staat.',
    read: ({ slug }, data) => absolute(data, addressOf('sessie', slug)),
  },
  { name: 'titel', meaning: 'Waar de sessie over gaat.', read: ({ titel }) => titel },
  { name: 'lichting', meaning: 'Het jaar van de lichting.', read: ({ cohort }) => cohort },
  { name: 'nummer', meaning: 'De hoeveelste sessie van de lichting.', read: ({ nummer }) => nummer },
  { name: 'begin', meaning: 'Het begin, in Nederlandse tijd.', read: ({ begin }) => begin },
  { name: 'einde', meaning: 'Het einde, in Nederlandse tijd.', read: ({ einde }) => einde },
  { name: 'plaats', meaning: 'De plaats, of online.', read: ({ plaats }) => plaats.naam ?? plaats.soort },
  {
    name: 'in_het_kort',
    meaning: 'Wat deelnemers aan het eind hebben.',
    read: ({ in_het_kort }) => plainText(in_het_kort),
  },
  { name: 'doelen', meaning: 'Wat de sessie oplevert.', read: ({ doelen }) => doelen.map(plainText) },
  {
    name: 'opgesteld_door',
    meaning: 'Van wie het programma is.',
    read: ({ opgesteld_door }) => SESSIE_HERKOMST_LABELS[opgesteld_door],
  },
];

export const sessiesDataset = defineDataset({
  name: 'sessies',
  title: 'Sessies',
  about: 'De bijeenkomsten van elke lichting.',
  fields,
  itemsOf: ({ library }) => library.sessies,
});
