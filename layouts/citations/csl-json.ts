import type { Citation } from './citation.js';

/** A reference as CSL-JSON, of which other programs make any style. https://citationstyles.org */
export const cslJson = ({ key, author, title, site, publisher, date, url, abstract }: Citation): string =>
  `${JSON.stringify(
    [
      {
        id: key,
        type: 'webpage',
        author: [{ literal: author }],
        title,
        'container-title': site,
        publisher,
        issued: { 'date-parts': [date.split('-').map(Number)] },
        URL: url,
        language: 'nl',
        abstract,
      },
    ],
    null,
    2,
  )}\n`;
