import type { Citation } from './citation.js';

const line = (tag: string, text: string): string => `${tag}  - ${text.replaceAll(/\s+/g, ' ').trim()}`;

/** A reference as RIS, for programs such as Zotero and EndNote. */
export const ris = ({ key, author, title, site, publisher, date, url, abstract }: Citation): string =>
  `${[
    line('TY', 'ELEC'),
    line('ID', key),
    // A comma would split an organisation into a last and a first name.
    line('AU', author.replaceAll(',', '')),
    line('TI', title),
    line('T2', site),
    line('PB', publisher),
    line('PY', date.slice(0, 4)),
    line('DA', date.replaceAll('-', '/')),
    line('UR', url),
    line('LA', 'nl'),
    line('AB', abstract),
    'ER  - ',
  ].join('\r\n')}\r\n`;
