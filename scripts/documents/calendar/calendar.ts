import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addressOf } from '../../content/addresses/addresses.js';
import type { Sessie } from '../../content/library.js';
import { plainText } from '../../content/markdown/plain-text.js';
import type { DocumentData } from '../model/text-reader.js';
import { foldLines } from './fold-lines.js';
import { utcOf } from './utc-of.js';

const partsOf = (moment: Date): DateArray => [
  moment.getUTCFullYear(),
  moment.getUTCMonth() + 1,
  moment.getUTCDate(),
  moment.getUTCHours(),
  moment.getUTCMinutes(),
];

const placeOf = ({ plaats }: Sessie): string => plaats.naam ?? (plaats.soort === 'online' ? 'Online' : '');

/**
 * The day of the last change rather than the moment of the build, so that the same content gives the same bytes.
 * The library reads this field without naming it in its types.
 */
const stampOf = ({ gecontroleerd_op }: Sessie) => ({ timestamp: Date.parse(`${gecontroleerd_op}T12:00:00Z`) });

const eventOf = (sessie: Sessie, { siteUrl, basePath }: DocumentData): EventAttributes => {
  const url = siteUrl + basePath + addressOf('sessie', sessie.slug).slice(1);
  return {
    uid: `sessie-${sessie.slug}@${new URL(siteUrl).hostname}`,
    title: sessie.titel,
    description: plainText(sessie.in_het_kort),
    location: placeOf(sessie),
    url,
    start: partsOf(utcOf(sessie.begin, sessie.tijdzone)),
    startInputType: 'utc',
    end: partsOf(utcOf(sessie.einde, sessie.tijdzone)),
    endInputType: 'utc',
    ...stampOf(sessie),
  };
};

/** Sessions as an iCalendar file, their times in UTC: right in every calendar, on both sides of summer time. */
export const calendar = (name: string, sessies: readonly Sessie[], data: DocumentData): string => {
  const { error, value } = createEvents(
    sessies.map((sessie) => eventOf(sessie, data)),
    { calName: name, productId: 'kennisbank-leernetwerk' },
  );
  if (error !== null && error !== undefined) throw error;
  return foldLines(value ?? '');
};
