import { documentNames } from '../../content/addresses/document-names.js';
import type { Aanpak, Sessie, Tool } from '../../content/library.js';
import type { TakeAway } from '../model/take-away.js';
import type { DocumentData } from '../model/text-reader.js';
import { aanpakDocument } from './aanpak-document.js';
import { sessieScript } from './sessie-script.js';
import { sessieWorksheet } from './sessie-worksheet.js';
import { toolDocument } from './tool-document.js';

/** A document of an entry, with the name its files get. */
export interface NamedTakeAway {
  readonly entry: Aanpak | Sessie | Tool;
  readonly name: string;
  /** What the links to it say. */
  readonly title: string;
  /** Whether people may want to change it: tools and sessions, not reports. */
  readonly isEditable: boolean;
  readonly document: TakeAway;
}

const nameOf = ({ type, slug }: NamedTakeAway['entry'], index = 0): string => documentNames(type, slug)[index] ?? slug;

const ofSessie = (sessie: Sessie, data: DocumentData): NamedTakeAway[] =>
  [sessieWorksheet(sessie, data), sessieScript(sessie, data)].map((document, index) => ({
    entry: sessie,
    name: nameOf(sessie, index),
    title: `${document.kicker}: ${document.title}`,
    isEditable: true,
    document,
  }));

/** Every document that is made from the texts of the site. */
export const takeAways = (data: DocumentData): NamedTakeAway[] => {
  const { tools, sessies, aanpakken } = data.library;
  const named = (entry: Aanpak | Tool, document: TakeAway): NamedTakeAway => ({
    entry,
    name: nameOf(entry),
    title: document.title,
    isEditable: entry.type === 'tool',
    document,
  });
  return [
    ...tools.map((tool) => named(tool, toolDocument(tool, data))),
    ...sessies.flatMap((sessie) => ofSessie(sessie, data)),
    ...aanpakken.map((aanpak) => named(aanpak, aanpakDocument(aanpak, data))),
  ];
};
