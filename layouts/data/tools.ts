import { TOOL_SOORT_LABELS } from '../../schemas/entries/tool.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Tool } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { absolute } from '../feeds/feed-items.js';
import { defineDataset, type Field } from './dataset.js';
import { namesOf } from './values.js';

const fields: readonly Field<Tool>[] = [
  { name: 'id', meaning: 'De korte naam in het adres.', read: ({ slug }) => slug },
  {
    name: 'adres',
    meaning: 'Waar de tool staat.',
    read: ({ slug }, data) => absolute(data, addressOf('tool', slug)),
  },
  { name: 'titel', meaning: 'De naam van de tool.', read: ({ titel }) => titel },
  { name: 'soort', meaning: 'Wat voor tool het is.', read: ({ soort }) => TOOL_SOORT_LABELS[soort] },
  { name: 'doel', meaning: 'Waar de tool voor is.', read: ({ doel }) => plainText(doel) },
  { name: 'voor_wie', meaning: 'Wie de tool gebruiken.', read: ({ voor_wie }) => plainText(voor_wie) },
  {
    name: 'fasen',
    meaning: 'De vaste stappen waar de tool bij past.',
    read: ({ fasen }, { library }) => namesOf(fasen, library.fasen),
  },
  { name: 'themas', meaning: "De thema's.", read: ({ themas }, { library }) => namesOf(themas, library.themas) },
  { name: 'groep_van', meaning: 'Het kleinste aantal mensen.', read: ({ groep }) => groep.van },
  { name: 'groep_tot', meaning: 'Het grootste aantal mensen.', read: ({ groep }) => groep.tot },
  { name: 'minuten', meaning: 'Hoe lang de tool duurt.', read: ({ minuten }) => minuten },
  { name: 'versie', meaning: 'De nieuwste versie.', read: ({ versies }) => versies.at(-1)?.versie ?? null },
  {
    name: 'licentie',
    meaning: 'Wat anderen met de tool mogen doen.',
    read: ({ licentie }, { library }) => (licentie ?? library.site.licentie).naam,
  },
];

export const toolsDataset = defineDataset({
  name: 'tools',
  title: 'Tools',
  about: 'Werkbladen, checklists en werkvormen.',
  fields,
  itemsOf: ({ library }) => library.tools,
});
