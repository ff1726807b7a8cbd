import type { Collectable } from '../../collectable.js';
import { element } from '../elements.js';
import type { MapItem } from './stored-map.js';

export interface ItemActions {
  readonly onMove: (ref: string, by: -1 | 1) => void;
  readonly onRemove: (ref: string) => void;
  readonly onNote: (ref: string, note: string) => void;
}

const button = (label: string, title: string, act: () => void) => {
  const name = `${label}: ${title}`;
  const node = element(
    'button',
    { type: 'button', class: 'nl-button nl-button--secondary', 'aria-label': name },
    label,
  );
  node.addEventListener('click', act);
  return node;
};

const noteField = ({ ref, note }: MapItem, title: string, { onNote }: ItemActions) => {
  const area = element('textarea', { class: 'utrecht-textbox', rows: '2', 'aria-label': `Notitie bij ${title}` });
  area.value = note;
  area.addEventListener('input', () => onNote(ref, area.value));
  return element('div', { class: 'mapitem__notitie' }, element('span', { 'aria-hidden': 'true' }, 'Notitie'), area);
};

/** One page in the map, with what a reader can do with it. A page that is gone can still be taken out. */
export const itemView = (item: MapItem, page: Collectable | undefined, base: string, actions: ItemActions) => {
  const title = page?.titel ?? item.ref;
  const name =
    page === undefined
      ? element('span', {}, `${title} staat niet meer op de site`)
      : element('a', { href: base + page.adres.slice(1) }, page.titel);
  return element(
    'li',
    { class: 'kaart mapitem', 'data-ref': item.ref },
    element('p', { class: 'kicker' }, page?.soort ?? ''),
    element('h2', { class: 'nl-heading nl-heading--level-3' }, name),
    noteField(item, title, actions),
    element(
      'p',
      { class: 'knoppen' },
      button('Omhoog', title, () => actions.onMove(item.ref, -1)),
      button('Omlaag', title, () => actions.onMove(item.ref, 1)),
      button('Haal weg', title, () => actions.onRemove(item.ref)),
    ),
  );
};
