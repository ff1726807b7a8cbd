import { element } from '../elements.js';
import { loadCatalogue } from '../my-map/load-catalogue.js';
import { readMap } from '../my-map/stored-map.js';
import { amountKept } from './amount-kept.js';
import { dropEntry, keepEntry } from './keep-entry.js';
import { type Kept, openKept } from './kept-list.js';
import { keptView } from './kept-view.js';
import { refreshKept } from './refresh-kept.js';
import { amountText, REFUSED } from './say.js';
import { BASE, canKeep, turnOff, turnOn } from './switch.js';
import { tidy } from './tidy.js';

const keepMap = async (): Promise<void> => {
  const catalogue = await loadCatalogue(`${BASE}data/mijn-map.json`);
  const cache = await turnOn();
  await refreshKept(BASE);
  for (const { ref } of readMap()) {
    const page = catalogue[ref];
    if (page !== undefined) await keepEntry(cache, BASE, { ...page, ref });
  }
};

const drop = async (ref: string): Promise<void> => {
  const cache = await openKept(BASE);
  if (cache === null) return;
  await dropEntry(cache, BASE, ref);
  await tidy(cache, BASE);
};

/** What a reader keeps on this device: how much, which texts, and the switch. */
export const offlinePanel = (place: HTMLElement): void => {
  const status = element('p', { role: 'status' });
  const amount = element('p', {});
  const list = element('ul', { class: 'bewaarlijst', 'aria-label': 'Bewaard op dit apparaat' });
  const buttons = element('p', { class: 'knoppen' });

  const button = (label: string, act: () => Promise<void>, done: string, name = label) => {
    const node = element(
      'button',
      { type: 'button', class: 'nl-button nl-button--secondary', 'aria-label': name },
      label,
    );
    node.addEventListener('click', async () => {
      status.textContent = 'Bezig …';
      const result = await act().then(
        () => done,
        () => REFUSED,
      );
      await show();
      status.textContent = result;
      // The button that was pressed may be gone.
      if (!node.isConnected) buttons.querySelector('button')?.focus();
    });
    return node;
  };

  const item = (entry: Kept) =>
    keptView(
      entry,
      BASE,
      button(
        'Haal weg',
        () => drop(entry.ref),
        `${entry.titel} staat niet meer op dit apparaat.`,
        `Haal weg van dit apparaat: ${entry.titel}`,
      ),
    );

  const show = async (): Promise<void> => {
    const cache = await openKept(BASE).catch(() => null);
    const kept = cache === null ? null : await amountKept(cache, BASE);
    amount.textContent = kept === null ? 'Het staat nu uit. Er is niets bewaard.' : amountText(kept);
    list.replaceChildren(...(kept?.list ?? []).map(item));
    buttons.replaceChildren(
      button('Bewaar mijn map voor offline', keepMap, 'Je map staat op dit apparaat en is bijgewerkt.'),
      ...(kept === null ? [] : [button('Zet uit en wis alles', turnOff, 'Het staat uit. Alles is gewist.')]),
    );
  };

  place.append(
    ...(canKeep()
      ? [amount, list, buttons, status]
      : [element('p', {}, 'Deze browser kan geen pagina’s bewaren. Download de bestanden die je nodig hebt.')]),
  );
  place.hidden = false;
  if (canKeep()) void show();
};
