import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Sessie } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { utcOf } from '../../scripts/documents/calendar/utc-of.js';
import { absolute } from '../feeds/feed-items.js';
import { publisherOf } from './common.js';
import type { LinkedData } from './linked-data.js';

const where = ({ plaats }: Sessie, url: string) =>
  plaats.soort === 'online'
    ? {
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', url },
      }
    : {
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: { '@type': 'Place', name: plaats.naam ?? 'Op locatie', address: plaats.naam ?? 'Nederland' },
      };

/** A session as an event. */
export const eventOf = (sessie: Sessie, data: SiteData): LinkedData => {
  const url = absolute(data, addressOf('sessie', sessie.slug));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: sessie.titel,
    description: plainText(sessie.in_het_kort),
    startDate: utcOf(sessie.begin, sessie.tijdzone).toISOString(),
    endDate: utcOf(sessie.einde, sessie.tijdzone).toISOString(),
    eventStatus: 'https://schema.org/EventScheduled',
    inLanguage: data.library.site.taal,
    organizer: publisherOf(data),
    ...where(sessie, url),
  };
};
