import { addressOf } from '../content/addresses/addresses.js';
import { entriesOf } from '../content/entries-of.js';
import type { Library } from '../content/library.js';
import { isPublicStatus } from '../content/publish/is-public.js';
import type { IssueText } from './git-host/open-issue.js';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The entries whose review is due in the month of `today` or before, as one issue; null when there are none. */
export const reviewsDue = (library: Library, today: string): IssueText | null => {
  const month = today.slice(0, 7);
  const due = entriesOf(library)
    .filter(({ status, herzien_voor }) => isPublicStatus(status) && herzien_voor.slice(0, 7) <= month)
    .sort((a, b) => a.herzien_voor.localeCompare(b.herzien_voor));
  if (due.length === 0) return null;
  const site = library.site.adres.replace(/\/+$/, '');
  return {
    title: `Nakijken in ${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
    body: [
      'Deze teksten moeten weer worden nagekeken. Klopt een tekst nog? Zet dan een nieuwe dag bij gecontroleerd_op en',
      'herzien_voor. Klopt hij niet meer? Zet status op te-herzien.',
      '',
      ...due.map(
        ({ type, slug, file, titel, herzien_voor }) =>
          `- [ ] vóór ${herzien_voor}: [${titel.replaceAll(/[[\]\\]/g, '\\$&')}](${site}${addressOf(type, slug)}) (content/${file})`,
      ),
      '',
    ].join('\n'),
  };
};
