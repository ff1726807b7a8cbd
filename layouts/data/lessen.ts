import { LES_UITKOMST_LABELS } from '../../schemas/parts/les.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Les } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { readableText } from '../../scripts/content/markdown/readable-text.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import { absolute } from '../feeds/feed-items.js';
import { defineDataset, type Field } from './dataset.js';
import { namesOf } from './values.js';

const fields: readonly Field<Les>[] = [
  { name: 'id', meaning: 'De korte naam in het adres.', read: ({ slug }) => slug },
  {
    name: 'adres',
    meaning: 'Waar de les staat.',
    read: ({ slug }, data) => absolute(data, addressOf('les', slug)),
  },
  { name: 'titel', meaning: 'De les in één zin.', read: ({ titel }) => titel },
  {
    name: 'uitleg',
    meaning: 'Waarom dit een les is.',
    read: ({ uitleg }) => readableText(uitleg),
  },
  { name: 'aanpak', meaning: 'De id van de aanpak waar de les uit komt.', read: ({ aanpak }) => aanpak.slug },
  {
    name: 'plaats',
    meaning: 'De gemeente, gemeenten of regio.',
    read: ({ aanpak }, { library }) => placeOf(aanpak, library).name,
  },
  {
    name: 'fase',
    meaning: 'De vaste stap waar de les bij hoort.',
    read: ({ fase }, { library }) => namesOf([fase], library.fasen)[0] ?? null,
  },
  { name: 'themas', meaning: "De thema's.", read: ({ themas }, { library }) => namesOf(themas, library.themas) },
  { name: 'voor_wie', meaning: 'Voor wie de les nuttig is.', read: ({ voor_wie }) => plainText(voor_wie) },
  {
    name: 'hangt_af_van',
    meaning: 'Wat er moet zijn om de les te laten werken.',
    read: ({ hangt_af_van }) => plainText(hangt_af_van),
  },
  { name: 'uitkomst', meaning: 'Of het werkte.', read: ({ uitkomst }) => LES_UITKOMST_LABELS[uitkomst] },
];

export const lessenDataset = defineDataset({
  name: 'lessen',
  title: 'Lessen',
  about: 'Wat een andere gemeente kan leren, ook van wat niet werkte.',
  fields,
  itemsOf: ({ library }) => library.lessen,
});
