import { INVLOED_LABELS, NIVEAU_LABELS } from '../../schemas/entries/aanpak.js';
import { isKnown } from '../../schemas/fields/not-found.js';
import { HERKOMST_LABELS } from '../../schemas/parts/herkomst.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { evidenceOf } from '../../scripts/content/relate/evidence-of.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import { absolute } from '../feeds/feed-items.js';
import { defineDataset, type Field } from './dataset.js';
import { known, knownList, namesOf } from './values.js';

const fields: readonly Field<Aanpak>[] = [
  { name: 'id', meaning: 'De korte naam in het adres.', read: ({ slug }) => slug },
  {
    name: 'adres',
    meaning: 'Waar de aanpak staat.',
    read: ({ slug }, data) => absolute(data, addressOf('aanpak', slug)),
  },
  { name: 'titel', meaning: 'De aanpak in een paar woorden.', read: ({ titel }) => titel },
  {
    name: 'plaats',
    meaning: 'De gemeente, gemeenten of regio.',
    read: (aanpak, { library }) => placeOf(aanpak, library).name,
  },
  {
    name: 'gemeentecodes',
    meaning: 'De codes van het CBS van de gemeenten.',
    read: (aanpak, { library }) => placeOf(aanpak, library).gemeenten.map(({ code }) => code),
  },
  { name: 'periode', meaning: 'Wanneer dit speelde.', read: ({ periode }) => plainText(periode) },
  {
    name: 'vraagstuk',
    meaning: 'De vraag waar de gemeente een antwoord op zocht.',
    read: ({ vraagstuk }) => plainText(vraagstuk),
  },
  {
    name: 'in_het_kort',
    meaning: 'Wat er gebeurde en wat het opleverde.',
    read: ({ in_het_kort }) => plainText(in_het_kort),
  },
  {
    name: 'titel_engels',
    meaning: 'De titel in het Engels.',
    read: ({ samenvatting_engels }) => samenvatting_engels?.titel ?? null,
  },
  {
    name: 'samenvatting_engels',
    meaning: 'Wat er gebeurde en wat het opleverde, in het Engels.',
    read: ({ samenvatting_engels }) => samenvatting_engels?.tekst ?? null,
  },
  {
    name: 'voor_wie',
    meaning: 'Voor welke inwoners de aanpak bedoeld is.',
    read: ({ voor_wie }) => plainText(voor_wie),
  },
  {
    name: 'themas',
    meaning: "De thema's.",
    read: ({ themas }, { library }) => namesOf(themas, library.themas),
  },
  {
    name: 'fasen',
    meaning: 'De vaste stappen die erin voorkomen.',
    read: ({ fasen }, { library }) => namesOf(fasen, library.fasen),
  },
  {
    name: 'niveaus',
    meaning: 'Waar inwoners over meepraten.',
    read: ({ niveaus }) => niveaus.map((niveau) => NIVEAU_LABELS[niveau]),
  },
  {
    name: 'invloed',
    meaning: 'Hoe ver inwoners meebeslissen.',
    read: ({ invloed }) => (isKnown(invloed) ? INVLOED_LABELS[invloed] : null),
  },
  { name: 'sterkste_bewijs', meaning: 'Het sterkste bewijs bij de resultaten.', read: evidenceOf },
  { name: 'obstakels', meaning: 'Wat in de weg zat.', read: ({ obstakels }) => knownList(obstakels) },
  { name: 'kosten', meaning: 'Wat het kostte.', read: ({ kosten }) => known(kosten) },
  {
    name: 'vergoeding',
    meaning: 'Wat mensen voor hun inzet kregen.',
    read: ({ vergoeding }) => known(vergoeding),
  },
  {
    name: 'lessen',
    meaning: 'De lessen, met dezelfde id als in de tabel met lessen.',
    read: ({ slug }, { relations }) => relations.lessen.aanpak.of(slug).map((les) => les.slug),
  },
  {
    name: 'bronnen',
    meaning: 'De webadressen van de bronnen.',
    read: ({ bronnen }) => bronnen.map(({ adres }) => adres).filter(isKnown),
  },
  { name: 'herkomst', meaning: 'Wie dit schreef.', read: ({ herkomst }) => HERKOMST_LABELS[herkomst.soort] },
  {
    name: 'gecontroleerd_op',
    meaning: 'De dag waarop iemand het laatst nakeek of alles klopt.',
    read: ({ gecontroleerd_op }) => gecontroleerd_op,
  },
];

export const aanpakkenDataset = defineDataset({
  name: 'aanpakken',
  title: 'Aanpakken',
  about: "Hoe gemeenten en regio's het deden.",
  fields,
  itemsOf: ({ library }) => library.aanpakken,
});
