import { element } from '../elements.js';
import { amountKept } from './amount-kept.js';
import { openKept } from './kept-list.js';
import { keptView } from './kept-view.js';
import { amountText } from './say.js';
import { BASE, canKeep } from './switch.js';

/** Shows what lies on this device; it stands in for any page that does not. */
const start = async (place: HTMLElement): Promise<void> => {
  if (location.pathname !== `${BASE}offline/`)
    place.append(
      element(
        'p',
        { class: 'verouderd', role: 'status' },
        'Er is geen verbinding, en deze pagina staat niet op dit apparaat.',
      ),
    );
  const cache = canKeep() ? await openKept(BASE).catch(() => null) : null;
  const kept = cache === null ? null : await amountKept(cache, BASE);
  if (kept === null || kept.list.length === 0) {
    place.append(element('p', {}, 'Er staan nog geen teksten op dit apparaat.'));
    return;
  }
  place.append(
    element('p', {}, amountText(kept)),
    element(
      'ul',
      { class: 'bewaarlijst', 'aria-label': 'Bewaard op dit apparaat' },
      ...kept.list.map((entry) => keptView(entry, BASE)),
    ),
  );
};

const place = document.querySelector<HTMLElement>('#bewaard');
if (place !== null) void start(place);
