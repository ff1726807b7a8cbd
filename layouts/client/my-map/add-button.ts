import { element } from '../elements.js';
import { offlineButton } from '../offline/offline-button.js';
import { withAdded, withoutItem } from './map-changes.js';
import { keepMap, onMapChange, readMap } from './stored-map.js';

const countText = (count: number) => `Naar mijn map (${count})`;

/** Puts the button to collect a page where the page left room for it, with the way to the map beside it. */
export const addButton = (place: HTMLElement): void => {
  const ref = place.dataset['map'] ?? '';
  const button = element('button', { type: 'button', class: 'nl-button nl-button--secondary' });
  const link = element('a', { class: 'nl-link', href: place.dataset['mapAdres'] ?? '' });
  const status = element('span', { role: 'status', class: 'mapknop__status' });

  const show = () => {
    const items = readMap();
    const isIn = items.some((item) => item.ref === ref);
    button.textContent = isIn ? 'Haal uit mijn map' : 'Zet in mijn map';
    link.textContent = countText(items.length);
  };
  button.addEventListener('click', () => {
    const items = readMap();
    const isIn = items.some((item) => item.ref === ref);
    const isKept = keepMap(isIn ? withoutItem(items, ref) : withAdded(items, [ref]));
    show();
    status.textContent = [
      isIn ? 'Uit je map gehaald.' : 'Zit nu in je map.',
      isKept ? '' : 'Je browser bewaart niets: je map blijft zolang dit tabblad open is.',
    ].join(' ');
  });
  onMapChange(show);
  show();
  const say = (message: string) => {
    status.textContent = message;
  };
  place.replaceChildren(button, ' ', link, offlineButton(ref, say), status);
  place.inert = false;
};
