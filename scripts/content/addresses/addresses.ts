import { ENTRY_TYPES, type EntryType } from '../../../schemas/content-types.js';

type Kind = EntryType | 'les' | 'thema' | 'fase' | 'gemeente' | 'begrip';

const FOLDERS: Readonly<Record<Exclude<Kind, 'pagina'>, string>> = {
  cohort: ENTRY_TYPES.cohort.folder,
  sessie: ENTRY_TYPES.sessie.folder,
  aanpak: ENTRY_TYPES.aanpak.folder,
  tool: ENTRY_TYPES.tool.folder,
  vraag: ENTRY_TYPES.vraag.folder,
  les: 'lessen',
  thema: 'themas',
  fase: 'fasen',
  gemeente: 'gemeenten',
  begrip: 'begrippen',
};

/** The address of a page, below the base path: `/tools/terugkoppeling/`. A region shares the folder of the gemeenten. */
export const addressOf = (kind: Kind, slug: string): string =>
  kind === 'pagina' ? `/${slug}/` : `/${FOLDERS[kind]}/${slug}/`;

/** The address of the list of all pages of a kind. */
export const listAddress = (kind: Exclude<Kind, 'pagina' | 'fase'>): string => `/${FOLDERS[kind]}/`;

/** The address of the approaches of a theme side by side. */
export const compareThemaAddress = (thema: string): string => `/vergelijken/${thema}/`;

/** Addresses that exist whatever the content is. */
export const FIXED_ADDRESSES = [
  '/',
  '/zoeken/',
  '/lessen/',
  '/lessen/wat-niet-werkte/',
  '/lessen/patronen/',
  '/aanpakken/',
  '/tools/',
  '/themas/',
  '/gemeenten/',
  '/cohorten/',
  '/sessies/',
  '/begrippen/',
  '/data/',
  '/mijn-map/',
  '/nieuw/',
  '/vergelijken/',
] as const;

/** The list of what there is in English. */
export const ENGLISH_ADDRESS = '/en/';

/** Where an aanpak is summed up in English. */
export const englishAddressOf = (slug: string): string => `${ENGLISH_ADDRESS.slice(0, -1)}${addressOf('aanpak', slug)}`;

/** What a reader sees without a network, on a page that is not kept: nothing to find by searching. */
export const OFFLINE_ADDRESS = '/offline/';

/** The web editor: a page to work on, which nobody has to find by searching. */
export const EDITOR_ADDRESS = '/beheer/';

/** The form to fill in with a word processor, by kind of file. */
export const FORM_ADDRESSES = {
  docx: '/meedoen/formulier-aanpak.docx',
  odt: '/meedoen/formulier-aanpak.odt',
} as const;

/** The anchor of a lesson on the page of its aanpak. */
export const lesAnchor = (id: string): string => `les-${id}`;

/** The anchor of a source at the end of a page. */
export const bronAnchor = (id: string): string => `bron-${id.toLowerCase()}`;
