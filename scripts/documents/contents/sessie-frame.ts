import { addressOf } from '../../content/addresses/addresses.js';
import { formatDate, formatDay, formatTime } from '../../content/format.js';
import type { Sessie } from '../../content/library.js';
import type { TakeAway } from '../model/take-away.js';
import { createTextReader, type DocumentData } from '../model/text-reader.js';

const placeOf = ({ plaats }: Sessie): string => plaats.naam ?? (plaats.soort === 'online' ? 'online' : 'op locatie');

/** What both documents of a session share: all but the kicker and the text itself. */
export const sessieFrame = (sessie: Sessie, data: DocumentData): Omit<TakeAway, 'kicker' | 'blocks'> => {
  const address = addressOf('sessie', sessie.slug);
  const date = sessie.wijzigingen.at(-1)?.datum ?? sessie.gecontroleerd_op;
  return {
    title: sessie.titel,
    facts: [
      formatDay(sessie.begin),
      `${formatTime(sessie.begin)} tot ${formatTime(sessie.einde)} uur`,
      placeOf(sessie),
      `bijgewerkt ${formatDate(date)}`,
    ],
    version: `bijgewerkt ${formatDate(date)}`,
    date,
    publisher: data.library.site.uitgever,
    url: data.siteUrl + data.basePath + address.slice(1),
    lead: createTextReader(data, address).inline(sessie.in_het_kort),
  };
};
