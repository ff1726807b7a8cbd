import { element } from '../elements.js';
import { loadCatalogue } from '../my-map/load-catalogue.js';
import { dropEntry, keepEntry } from './keep-entry.js';
import { openKept, readList } from './kept-list.js';
import { REFUSED } from './say.js';
import { BASE, canKeep, turnOn } from './switch.js';
import { tidy } from './tidy.js';

const isKept = async (ref: string): Promise<boolean> => {
  const cache = await openKept(BASE).catch(() => null);
  return cache !== null && (await readList(cache, BASE)).some((entry) => entry.ref === ref);
};

const keep = async (ref: string): Promise<void> => {
  const page = (await loadCatalogue(`${BASE}data/mijn-map.json`))[ref];
  if (page === undefined) throw new Error(`${ref} is not in the catalogue`);
  await keepEntry(await turnOn(), BASE, { ...page, ref });
};

const drop = async (ref: string): Promise<void> => {
  const cache = await openKept(BASE);
  if (cache === null) return;
  await dropEntry(cache, BASE, ref);
  await tidy(cache, BASE);
};

/** The button that keeps this page and its files on this device. */
export const offlineButton = (ref: string, say: (message: string) => void): Node => {
  if (!canKeep()) return document.createTextNode('');
  const button = element('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Bewaar voor offline');
  let isBusy = false;
  const show = async (): Promise<boolean> => {
    const isIn = await isKept(ref);
    button.textContent = isIn ? 'Niet meer offline bewaren' : 'Bewaar voor offline';
    return isIn;
  };
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    say('Bezig …');
    try {
      const wasIn = await isKept(ref);
      await (wasIn ? drop(ref) : keep(ref));
      say(wasIn ? 'Staat niet meer op dit apparaat.' : 'Staat op dit apparaat. Je opent het ook zonder internet.');
    } catch {
      say(REFUSED);
    }
    await show();
    isBusy = false;
  });
  void show();
  return button;
};
