import { formatBytes } from '../../../scripts/content/format.js';
import { element } from '../elements.js';
import type { Kept } from './kept-list.js';

const at = (base: string, address: string) => base + address.slice(1);

/** An entry that is kept, with its files, as a list item. */
export const keptView = ({ titel, soort, adres, bestanden }: Kept, base: string, ...more: readonly Node[]) =>
  element(
    'li',
    { class: 'bewaard' },
    element('p', { class: 'kicker' }, soort),
    element('p', {}, element('a', { class: 'nl-link', href: at(base, adres) }, titel)),
    ...(bestanden.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'sprongen' },
            ...bestanden.map((file) =>
              element(
                'li',
                {},
                element(
                  'a',
                  { class: 'nl-link', href: at(base, file.adres) },
                  `${file.soort} (${formatBytes(file.bytes)})`,
                ),
              ),
            ),
          ),
        ]),
    ...more,
  );
