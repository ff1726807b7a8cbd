import type { Catalogue } from '../../collectable.js';
import { element } from '../elements.js';
import { offlinePanel } from '../offline/offline-panel.js';
import { once } from '../once.js';
import { saveFile } from '../save-file.js';
import { type ItemActions, itemView } from './item-view.js';
import { loadCatalogue } from './load-catalogue.js';
import { withAdded, withMoved, withNote, withoutItem } from './map-changes.js';
import { readSharedList, shareLink } from './shared-list.js';
import { sharedOffer } from './shared-offer.js';
import { keepMap, type MapItem, onMapChange, readMap } from './stored-map.js';
import { createTexts } from './texts.js';
import { shareView, toolbar } from './toolbar.js';

const countOf = (count: number) => (count === 1 ? '1 tekst' : `${count} teksten`);

const start = (root: HTMLElement, catalogue: Catalogue) => {
  const base = root.dataset['basis'] ?? '/';
  const empty = [...root.childNodes];
  const status = element('p', { role: 'status', class: 'niet-printen' });
  const list = element('ol', { class: 'mapitems niet-printen' });
  const extra = element('div', {});
  const texts = createTexts(catalogue, base);
  let items = readMap();

  const say = (message: string) => {
    status.textContent = message;
  };

  const titleOf = (ref: string) => catalogue[ref]?.titel ?? ref;

  const keep = (next: MapItem[], message: string) => {
    items = next;
    const lasts = keepMap(items);
    show();
    say(lasts ? message : `${message} Je browser bewaart niets: je map blijft zolang dit tabblad open is.`);
  };

  const actions: ItemActions = {
    onMove: (ref, by) => {
      keep(withMoved(items, ref, by), '');
      const place = items.findIndex((item) => item.ref === ref) + 1;
      list.querySelectorAll<HTMLElement>(`[data-ref="${ref}"] button`)[by === -1 ? 0 : 1]?.focus();
      say(`${titleOf(ref)} staat nu op plaats ${place} van ${items.length}.`);
    },
    onRemove: (ref) => {
      const index = items.findIndex((item) => item.ref === ref);
      keep(withoutItem(items, ref), `${titleOf(ref)} is uit je map.`);
      const next = list.children[Math.min(index, items.length - 1)];
      (next?.querySelector<HTMLElement>('button:last-of-type') ?? document.querySelector<HTMLElement>('h1'))?.focus();
    },
    onNote: (ref, note) => {
      items = withNote(items, ref, note);
      keepMap(items);
      void texts.show(items);
    },
  };

  const whenComplete = async (act: () => void | Promise<void>) => {
    say('Teksten ophalen …');
    const missing = await texts.show(items);
    try {
      await act();
      say(missing === 0 ? 'Klaar.' : `Klaar, maar ${countOf(missing)} kon niet worden opgehaald.`);
    } catch {
      say('Dat lukte niet. Is er verbinding? Probeer het opnieuw.');
    }
  };

  const share = () => {
    const link = shareLink(
      `${location.origin}${location.pathname}`,
      items.map(({ ref }) => ref),
    );
    extra.replaceChildren(shareView(link));
    extra.querySelector('input')?.select();
    navigator.clipboard?.writeText(link).then(
      () => say('De link staat op je klembord.'),
      () => say('Kopieer de link hieronder.'),
    );
  };

  const tools = toolbar({
    onPrint: () => void whenComplete(() => window.print()),
    onZip: () =>
      void whenComplete(async () => {
        const { makeZip } = await import('./make-zip.js');
        saveFile(await makeZip({ items, catalogue, base, textOf: texts.textOf }), 'mijn-map.zip');
      }),
    onShare: share,
  });

  const show = () => {
    list.replaceChildren(...items.map((item) => itemView(item, catalogue[item.ref], base, actions)));
    root.replaceChildren(...(items.length === 0 ? [status, ...empty] : [status, tools, extra, list, texts.node]));
    void texts.show(items);
  };

  onMapChange(() => {
    items = readMap();
    show();
  });
  show();
  const shared = readSharedList(location.hash).filter((ref) => ref in catalogue);
  if (shared.length > 0)
    root.before(
      sharedOffer(shared.map(titleOf), () => {
        history.replaceState(null, '', location.pathname);
        keep(withAdded(items, shared), `${countOf(shared.length)} in je map gezet.`);
      }),
    );
};

const offline = document.querySelector<HTMLElement>('#zonder-internet');
if (offline !== null) offlinePanel(offline);

const root = document.querySelector<HTMLElement>('#mijn-map');
const open = once(async () => {
  if (root === null) return;
  await loadCatalogue(root.dataset['gegevens'] ?? '').then(
    (catalogue) => start(root, catalogue),
    () =>
      root.prepend(element('p', { role: 'status' }, 'Je map kan nu niet worden getoond. Probeer het later opnieuw.')),
  );
});

// An empty map is on the page already, and stays until another tab puts something in it.
if (readMap().length === 0 && location.hash === '') onMapChange(open);
else void open();
