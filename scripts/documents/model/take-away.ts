import type { Block, Inline } from './blocks.js';

/** A document to take along, before it has a format. */
export interface TakeAway {
  /** What stands above the title, such as "Werkblad". */
  readonly kicker: string;
  readonly title: string;
  /** The line below the title: version, date, duration. */
  readonly facts: readonly string[];
  /** Version and date, for the foot of each page. */
  readonly version: string;
  /** `YYYY-MM-DD`: the day the text last changed. */
  readonly date: string;
  readonly publisher: string;
  /** Where the newest version stands, with `https://`. */
  readonly url: string;
  readonly lead: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** The formats a file to take along can have, each with its media type and its name for readers. */
export const FORMATS = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf', name: 'PDF' },
  odt: { extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', name: 'ODT' },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
  },
  ics: { extension: 'ics', mediaType: 'text/calendar', name: 'agenda, ICS' },
  pptx: {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'PowerPoint',
  },
  odp: { extension: 'odp', mediaType: 'application/vnd.oasis.opendocument.presentation', name: 'ODP' },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel',
  },
  png: { extension: 'png', mediaType: 'image/png', name: 'PNG' },
  jpg: { extension: 'jpg', mediaType: 'image/jpeg', name: 'JPG' },
  jpeg: { extension: 'jpeg', mediaType: 'image/jpeg', name: 'JPG' },
  webp: { extension: 'webp', mediaType: 'image/webp', name: 'WebP' },
  zip: { extension: 'zip', mediaType: 'application/zip', name: 'ZIP' },
} as const;

export type Format = keyof typeof FORMATS;

/** The pictures of a document, by the names that its text uses. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The formats that a document made from text can have. */
export type DocumentFormat = 'pdf' | 'odt' | 'docx';
