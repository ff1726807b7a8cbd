import { ENTRY_TYPES } from '../../../schemas/content-types.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import { addressOf } from '../../content/addresses/addresses.js';
import type { Aanpak, Cohort, Entry, Les, Library, Pagina, Sessie, Tool, Vraag } from '../../content/library.js';
import { placeOf } from '../../content/relate/place-of.js';
import { addressOfLes } from './address-of-les.js';
import { facetsOfAanpak } from './facets-of-aanpak.js';
import { provinceWords } from './province-words.js';
import type { SearchRecord } from './search-record.js';
import { textOf } from './text-of.js';

type Common = Pick<SearchRecord, 'address' | 'title' | 'content' | 'date' | 'extra' | 'names' | 'place'>;

const common = (entry: Entry): Common => ({
  address: addressOf(entry.type, entry.slug),
  title: entry.titel,
  content: textOf(ENTRY_TYPES[entry.type].schema, entry, entry.body),
  date: entry.gecontroleerd_op,
  names: [entry.slug.replaceAll('-', ' ')],
  extra: [],
  place: '',
});

const placeWords = (aanpak: Aanpak, library: Library): string[] => {
  const { label, gemeenten, regio } = placeOf(aanpak, library);
  const provincies = new Set([...gemeenten.map(({ provincie }) => provincie), ...(regio?.provincies ?? [])]);
  const members = library.gemeenten.filter(({ slug }) => regio?.leden.includes(slug));
  return [
    label,
    ...[...gemeenten, ...members].flatMap(({ naam, eerdere_namen }) => [naam, ...eerdere_namen]),
    ...[...provincies].flatMap(provinceWords),
  ];
};

/** An aanpak; its lessons are records of their own. */
export const aanpakRecord = (aanpak: Aanpak, library: Library): SearchRecord => ({
  ...common(aanpak),
  place: placeOf(aanpak, library).name,
  extra: placeWords(aanpak, library),
  facets: facetsOfAanpak(aanpak, library),
});

/** A lesson is a record of its own. */
export const lesRecord = (les: Les, library: Library): SearchRecord => ({
  address: addressOfLes(les),
  title: les.titel,
  place: placeOf(les.aanpak, library).name,
  content: textOf(lesSchema, les, ''),
  names: [les.id.replaceAll('-', ' ')],
  extra: placeWords(les.aanpak, library),
  date: les.aanpak.gecontroleerd_op,
  facets: {
    ...facetsOfAanpak(les.aanpak, library),
    soort: 'les',
    thema: les.themas,
    fase: [les.fase],
    uitkomst: [les.uitkomst],
  },
});

export const toolRecord = (tool: Tool): SearchRecord => ({
  ...common(tool),
  facets: { soort: 'tool', thema: tool.themas, fase: tool.fasen },
});

export const vraagRecord = (vraag: Vraag): SearchRecord => ({
  ...common(vraag),
  facets: {
    soort: 'vraag',
    thema: vraag.themas,
    fase: vraag.fasen,
    cohort: vraag.cohort === undefined ? [] : [vraag.cohort],
  },
});

export const sessieRecord = (sessie: Sessie): SearchRecord => ({
  ...common(sessie),
  extra: [`sessie ${sessie.nummer}`, sessie.plaats.naam ?? ''],
  facets: { soort: 'sessie', cohort: [sessie.cohort] },
});

export const cohortRecord = (cohort: Cohort): SearchRecord => ({
  ...common(cohort),
  extra: [cohort.slug],
  facets: { soort: 'lichting', cohort: [cohort.slug] },
});

export const paginaRecord = (pagina: Pagina): SearchRecord => ({
  ...common(pagina),
  facets: { soort: 'pagina' },
});
